package dev.stagecrew.benchmarks.desk;

import java.util.ArrayDeque;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/**
 * SSJ 3.3.2 (L'Ecuyer, Meliani, Vaucher, WSC 2002) as its user's guide writes a call centre: event view, the default event
 * list (a splay tree), MRG32k3a with inversion, a stream a source of chance.
 */
final class SsjDesk implements Contender {
    @Override
    public String name() {
        return "SSJ 3.3.2, event view";
    }

    @Override
    public DeskRun simulate(double hours, int round) {
        Desk desk = new Desk();
        desk.open(hours);
        return new DeskRun(desk.customers, desk.abandoned, desk.waitHours, desk.busyHours, hours);
    }

    /** A new one draws from new streams: MRG32k3a moves on by itself. */
    private static final class Desk {
        private final Simulator sim = new Simulator();
        private final RandomVariateGen betweenArrivals =
                new ExponentialGen(new MRG32k3a(), HelpDeskModel.ARRIVALS_PER_HOUR);
        private final RandomVariateGen service = new ExponentialGen(new MRG32k3a(), HelpDeskModel.SERVICES_PER_HOUR);
        private final RandomVariateGen patience = new ExponentialGen(new MRG32k3a(), 1 / HelpDeskModel.PATIENCE_HOURS);
        private final ArrayDeque<Customer> waiting = new ArrayDeque<>();
        private int busy;
        private long customers;
        private long abandoned;
        private double waitHours;
        private double busyHours;

        void open(double hours) {
            sim.init();
            new Closing(sim).schedule(hours);
            new Arrival().schedule(betweenArrivals.nextDouble());
            sim.start();
        }

        private void begin(Customer customer) {
            waitHours += sim.time() - customer.arrived;
            busyHours += customer.serviceHours;
            new Departure().schedule(customer.serviceHours);
        }

        private final class Arrival extends Event {
            Arrival() {
                super(Desk.this.sim);
            }

            @Override
            public void actions() {
                schedule(betweenArrivals.nextDouble());
                customers++;
                Customer customer = new Customer(sim.time(), service.nextDouble(), patience.nextDouble());
                if (busy < HelpDeskModel.AGENTS) {
                    busy++;
                    begin(customer);
                } else {
                    waiting.addLast(customer);
                    customer.schedule(customer.patienceHours);
                }
            }
        }

        private final class Departure extends Event {
            Departure() {
                super(Desk.this.sim);
            }

            @Override
            public void actions() {
                Customer next = waiting.pollFirst();
                if (next == null) {
                    busy--;
                } else {
                    next.cancel();
                    begin(next);
                }
            }
        }

        /** Somebody on the line; the event is that their patience ends. */
        private final class Customer extends Event {
            final double arrived;
            final double serviceHours;
            final double patienceHours;

            Customer(double arrived, double serviceHours, double patienceHours) {
                super(Desk.this.sim);
                this.arrived = arrived;
                this.serviceHours = serviceHours;
                this.patienceHours = patienceHours;
            }

            @Override
            public void actions() {
                waiting.remove(this);
                abandoned++;
                waitHours += patienceHours;
            }
        }
    }

    private static final class Closing extends Event {
        Closing(Simulator sim) {
            super(sim);
        }

        @Override
        public void actions() {
            simulator().stop();
        }
    }
}
