package dev.stagecrew.learn.file;

/** Whether {@code 01/02/2026} is in February or in January. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
