package dev.stagecrew.study.when;

/**
 * A factor of today's size at which an answer turns, on a grid of quarter octaves, with a straight line between its points.
 *
 * @param factor where the mean difference is zero
 * @param low the least factor at which the 95% interval of the mean holds zero; 0 where it does so at the least size that
 *     was looked at
 * @param high the greatest such factor; infinite where it does so at the greatest size that was looked at
 * @param upwards whether the hire pays above it, and not below it
 */
public record Threshold(double factor, double low, double high, boolean upwards) {}
