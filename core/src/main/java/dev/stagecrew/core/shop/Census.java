package dev.stagecrew.core.shop;

import dev.stagecrew.core.work.Quality;
import java.util.ArrayList;
import java.util.List;

/** What would have moved the slow stocks of a shop in a year in which they were held still. */
public final class Census implements Flows {
    private static final int MONTH = 28;

    private final double[][] hoursByDay;
    private final double[] today = new double[Quality.values().length];
    private final List<Double> stars = new ArrayList<>();
    private final Pile backlog;
    private final Pile waiting;
    private double joined;
    private double left;
    private int warnings;

    /** A year of so many days, from day 0 on; what comes before is forgotten. */
    public Census(int days) {
        if (days < 2 * MONTH) {
            throw new IllegalArgumentException("a census must last for two months at least, not " + days + " days");
        }
        this.hoursByDay = new double[days][Quality.values().length];
        this.backlog = new Pile(days);
        this.waiting = new Pile(days);
    }

    @Override
    public void worked(Quality quality, double skilledHours) {
        today[quality.ordinal()] += skilledHours;
    }

    @Override
    public void joined() {
        joined++;
    }

    @Override
    public void left(double customers) {
        left += customers;
    }

    @Override
    public void reviewed(double meant) {
        stars.add(meant);
    }

    @Override
    public void warned() {
        warnings++;
    }

    /** So many orders wait to leave the house. */
    public void backlog(int day, double orders) {
        backlog.add(day, orders);
    }

    /** So many contacts wait for an answer. */
    public void waiting(int day, double contacts) {
        waiting.add(day, contacts);
    }

    @Override
    public void dayEnded(int day) {
        if (day < 0) {
            joined = 0;
            left = 0;
            warnings = 0;
            stars.clear();
        } else if (day < hoursByDay.length) {
            System.arraycopy(today, 0, hoursByDay[day], 0, today.length);
        }
        java.util.Arrays.fill(today, 0);
    }

    int days() {
        return hoursByDay.length;
    }

    double hours(int day, Quality quality) {
        return hoursByDay[day][quality.ordinal()];
    }

    double allJoined() {
        return joined;
    }

    double allLeft() {
        return left;
    }

    /** Reviews by those to whom nothing came. */
    int warnings() {
        return warnings;
    }

    /** Meant by those who got a parcel. */
    List<Double> stars() {
        return List.copyOf(stars);
    }

    /** Orders by which the pile of those that wait to leave the house grows in a week. */
    double backlogAWeek() {
        return backlog.growthAWeek();
    }

    /** Contacts by which the pile of those without an answer grows in a week. */
    double waitingAWeek() {
        return waiting.growthAWeek();
    }

    /** The height of a pile in the first four weeks and in the last four. */
    private static final class Pile {
        private final int days;
        private double first;
        private double last;

        Pile(int days) {
            this.days = days;
        }

        void add(int day, double height) {
            if (day >= 0 && day < MONTH) {
                first += height;
            } else if (day >= days - MONTH && day < days) {
                last += height;
            }
        }

        double growthAWeek() {
            return (last - first) / MONTH / (days - MONTH) * 7;
        }
    }
}
