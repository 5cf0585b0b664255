package dev.stagecrew.core.shop;

import dev.stagecrew.core.work.Quality;

/** Who hears of all that would move the slow stocks of a shop, whether it does move them or not. */
public interface Flows {
    /** Nobody listens. */
    Flows UNHEARD = new Flows() {
        @Override
        public void worked(Quality quality, double skilledHours) {}

        @Override
        public void joined() {}

        @Override
        public void left(double customers) {}

        @Override
        public void reviewed(double stars) {}

        @Override
        public void warned() {}

        @Override
        public void dayEnded(int day) {}
    };

    /** Hours of work, times the skill of whoever did it, fed a quality. */
    void worked(Quality quality, double skilledHours);

    /** A first-time buyer is ready to stay. */
    void joined();

    /**
     * So many customers are about to go; by the day, parts of customers too. Who got nothing at all is not among them: no
     * shop holds its customers that way.
     */
    void left(double customers);

    /**
     * A review of a parcel is written.
     *
     * @param stars as meant, which may be past what can be given
     */
    void reviewed(double stars);

    /** A review is written by somebody to whom nothing came. */
    void warned();

    void dayEnded(int day);
}
