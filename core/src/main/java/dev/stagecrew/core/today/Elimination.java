package dev.stagecrew.core.today;

/** Gauss's elimination with partial pivoting, for a handful of equations. */
final class Elimination {
    private Elimination() {}

    /**
     * The solution of n equations.
     *
     * @param rows n rows of n coefficients and the right side; changed on the way
     */
    static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int column = 0; column < n; column++) {
            bringLargestUp(rows, column);
            for (int row = column + 1; row < n; row++) {
                double times = rows[row][column] / rows[column][column];
                for (int k = column; k <= n; k++) {
                    rows[row][k] -= times * rows[column][k];
                }
            }
        }
        double[] solution = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double right = rows[row][n];
            for (int k = row + 1; k < n; k++) {
                right -= rows[row][k] * solution[k];
            }
            solution[row] = right / rows[row][row];
        }
        return solution;
    }

    private static void bringLargestUp(double[][] rows, int column) {
        int largest = column;
        for (int row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) {
                largest = row;
            }
        }
        double[] up = rows[largest];
        rows[largest] = rows[column];
        rows[column] = up;
    }
}
