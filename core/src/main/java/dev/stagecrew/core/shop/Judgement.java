package dev.stagecrew.core.shop;

/**
 * How a buyer found it, once and for all.
 *
 * @param daysLate after the promised time, 0 for a parcel in time
 * @param spoilt whether it came wrong or broken
 * @param came whether anything came before the buyer's mind was made up
 */
public record Judgement(double daysLate, boolean spoilt, boolean came) {
    /** Whether it put the buyer off. */
    public boolean isBad() {
        return daysLate > 0 || spoilt || !came;
    }
}
