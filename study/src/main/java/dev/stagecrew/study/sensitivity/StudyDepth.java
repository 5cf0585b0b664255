package dev.stagecrew.study.sensitivity;

/**
 * How closely a study looks.
 *
 * @param screeningYears years of both plans at each setting of the screening
 * @param years years of both plans at each value of tornado and break-even
 * @param top how many of the most influential assumptions get a bar; the half with the widest swing a break-even value
 */
public record StudyDepth(int screeningYears, int years, int top) {
    /** How many assumptions a break-even value is looked for. */
    int turning() {
        return (top + 1) / 2;
    }
}
