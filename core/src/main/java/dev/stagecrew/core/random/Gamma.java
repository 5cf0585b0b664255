package dev.stagecrew.core.random;

/**
 * The gamma function of arguments from 1 on, the same to the last bit on every machine.
 *
 * <p>Lanczos's approximation with g = 7 and nine terms, Γ(x) = √(2π) · t^(x − ½) · e^(−t) · A(x), t = x + g − ½, with a
 * relative error below 10⁻¹⁴ up to 50. Γ of more than 171 is infinite.
 *
 * <p>Sources: C. Lanczos, A precision approximation of the gamma function, SIAM Journal on Numerical Analysis B 1 (1964)
 * 86–96, doi:10.1137/0701008; coefficients by P. Godfrey as in W. H. Press et al., Numerical Recipes, 3rd ed., section 6.1.
 */
final class Gamma {
    private static final double G = 7;
    private static final double[] TERMS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private Gamma() {}

    static double of(double x) {
        double sum = TERMS[0];
        for (int i = 1; i < TERMS.length; i++) {
            sum += TERMS[i] / (x - 1 + i);
        }
        double t = x + G - .5;
        // the power in two halves: in one it overflows before the function does
        double half = StrictMath.pow(t, (x - .5) / 2);
        return StrictMath.sqrt(2 * Math.PI) * half * StrictMath.exp(-t) * half * sum;
    }
}
