package dev.stagecrew.core.random;

/**
 * Every stream of chance of one replication, each known by name and key.
 *
 * <p>A stream depends on the seed, the replication, its name and its key and on nothing else: not on which other streams
 * exist, nor on the order in which they are used. Two plans of the same replication therefore meet the same customers
 * (common random numbers: Law, Simulation Modeling and Analysis, 5th ed., ch. 11.2), and a new source of chance moves no
 * old one.
 */
public final class Streams {
    private final long root;

    public Streams(long seed, int replication) {
        this.root = RandomStream.mix(RandomStream.mix(RandomStream.ORIGIN, seed), replication);
    }

    /** All streams under one name, as {@code market.day}. Keep the result: hashing the name costs more than a stream. */
    public Family named(String name) {
        return new Family(RandomStream.mix(root, hash(name)));
    }

    /** FNV-1a over UTF-16 units: a stable 64-bit hash, unlike {@link String#hashCode()} of 32 bits. */
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The streams under one name: one for each key. */
    public static final class Family {
        private final long root;

        private Family(long root) {
            this.root = root;
        }

        public RandomStream at(long key) {
            return RandomStream.keyed(RandomStream.mix(root, key));
        }

        public RandomStream at(long first, long second) {
            return RandomStream.keyed(RandomStream.mix(RandomStream.mix(root, first), second));
        }

        public RandomStream at(long first, long second, long third) {
            return RandomStream.keyed(RandomStream.mix(RandomStream.mix(RandomStream.mix(root, first), second), third));
        }
    }
}
