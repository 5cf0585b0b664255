package dev.stagecrew.learn.export;

import dev.stagecrew.learn.file.FileLimits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How exports are read.
 *
 * @param zone the shop's; empty to take it from exports that write offsets
 * @param system the zone when neither the user nor an export tells one
 * @param currency three letters, to which all amounts are held; empty for the one of most orders
 * @param until last day to know anything of
 * @param maps files that say what the columns of tables mean
 * @param key under which people become numbers, made for this reading and thrown away
 */
@SuppressWarnings("ArrayRecordComponent") // options are never compared
public record ReadingOptions(
        Optional<ZoneId> zone,
        ZoneId system,
        Optional<String> currency,
        Optional<LocalDate> until,
        List<Path> maps,
        byte[] key,
        FileLimits limits) {
    public ReadingOptions {
        maps = List.copyOf(maps);
    }

    /** Options for files of usual size. */
    public ReadingOptions(
            Optional<ZoneId> zone,
            ZoneId system,
            Optional<String> currency,
            Optional<LocalDate> until,
            List<Path> maps,
            byte[] key) {
        this(zone, system, currency, until, maps, key, FileLimits.USUAL);
    }
}
