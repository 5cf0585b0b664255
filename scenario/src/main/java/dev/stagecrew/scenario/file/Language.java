package dev.stagecrew.scenario.file;

import java.util.Locale;

/** The languages that reports are written in. */
enum Language {
    EN,
    TR;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
