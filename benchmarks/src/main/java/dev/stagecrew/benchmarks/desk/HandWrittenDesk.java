package dev.stagecrew.benchmarks.desk;

import org.apache.commons.rng.core.source64.L64X128Mix;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The model as a loop over a binary heap of primitives, with the same generator and samplers as this engine: what is left
 * when there are no agents, no messages, no calendar and no KPIs.
 */
final class HandWrittenDesk implements Contender {
    private static final int ARRIVAL = -1;
    private static final int DEPARTURE = -2;

    @Override
    public String name() {
        return "hand-written loop, heap over primitives";
    }

    @Override
    public DeskRun simulate(double hours, int round) {
        return new Loop(round).run(hours);
    }

    private static final class Loop {
        private final ZigguratSampler.Exponential exponential;
        private final Heap heap = new Heap();
        private final WaitingLine line = new WaitingLine();
        private int busy;
        private double abandoned;
        private double waitHours;
        private double busyHours;

        Loop(int round) {
            exponential = ZigguratSampler.Exponential.of(new L64X128Mix(round, 1, 2, 3));
        }

        DeskRun run(double hours) {
            long customers = 0;
            heap.add(exponential.sample() / HelpDeskModel.ARRIVALS_PER_HOUR, ARRIVAL);
            while (heap.firstTime() < hours) {
                double now = heap.firstTime();
                int what = heap.firstWhat();
                heap.removeFirst();
                if (what == ARRIVAL) {
                    customers++;
                    heap.add(now + exponential.sample() / HelpDeskModel.ARRIVALS_PER_HOUR, ARRIVAL);
                    arrive(now);
                } else if (what == DEPARTURE) {
                    depart(now);
                } else if (line.leave(what)) {
                    abandoned++;
                    waitHours += now - line.arrived(what);
                }
            }
            return new DeskRun(customers, abandoned, waitHours, busyHours, hours);
        }

        private void arrive(double now) {
            double service = exponential.sample() / HelpDeskModel.SERVICES_PER_HOUR;
            double patience = exponential.sample() * HelpDeskModel.PATIENCE_HOURS;
            if (busy < HelpDeskModel.AGENTS) {
                busy++;
                begin(now, service);
            } else {
                heap.add(now + patience, line.join(now, service));
            }
        }

        private void depart(double now) {
            int next = line.next();
            if (next < 0) {
                busy--;
            } else {
                waitHours += now - line.arrived(next);
                begin(now, line.service(next));
            }
        }

        private void begin(double now, double service) {
            busyHours += service;
            heap.add(now + service, DEPARTURE);
        }
    }

    /** A ring of those who wait; places are used again long after anybody remembers them. */
    private static final class WaitingLine {
        private static final int SIZE = 1 << 12;

        private final double[] arrived = new double[SIZE];
        private final double[] service = new double[SIZE];
        private final boolean[] waits = new boolean[SIZE];
        private int head;
        private int tail;

        int join(double now, double serviceHours) {
            int place = tail++ & (SIZE - 1);
            arrived[place] = now;
            service[place] = serviceHours;
            waits[place] = true;
            return place;
        }

        boolean leave(int place) {
            boolean was = waits[place];
            waits[place] = false;
            return was;
        }

        int next() {
            while (head != tail) {
                int place = head++ & (SIZE - 1);
                if (leave(place)) {
                    return place;
                }
            }
            return -1;
        }

        double arrived(int place) {
            return arrived[place];
        }

        double service(int place) {
            return service[place];
        }
    }

    private static final class Heap {
        private final double[] times = new double[1 << 14];
        private final int[] whats = new int[1 << 14];
        private int size;

        double firstTime() {
            return times[0];
        }

        int firstWhat() {
            return whats[0];
        }

        void add(double time, int what) {
            int hole = size++;
            while (hole > 0 && times[(hole - 1) / 2] > time) {
                times[hole] = times[(hole - 1) / 2];
                whats[hole] = whats[(hole - 1) / 2];
                hole = (hole - 1) / 2;
            }
            times[hole] = time;
            whats[hole] = what;
        }

        void removeFirst() {
            size--;
            double time = times[size];
            int what = whats[size];
            int hole = 0;
            for (int child = 1; child < size; child = 2 * hole + 1) {
                if (child + 1 < size && times[child + 1] < times[child]) {
                    child++;
                }
                if (times[child] >= time) {
                    break;
                }
                times[hole] = times[child];
                whats[hole] = whats[child];
                hole = child;
            }
            times[hole] = time;
            whats[hole] = what;
        }
    }
}
