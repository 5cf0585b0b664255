package dev.stagecrew.learn.file;

/** What stands between whole and decimals in a column; the other one may stand between thousands. */
public enum DecimalSign {
    POINT('.', ','),
    COMMA(',', '.');

    private final char decimal;
    private final char group;

    DecimalSign(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    char decimal() {
        return decimal;
    }

    char group() {
        return group;
    }

    static DecimalSign of(char decimal) {
        return decimal == ',' ? COMMA : POINT;
    }
}
