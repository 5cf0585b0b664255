package dev.stagecrew.learn.export;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables of sums that are mistaken for exports of rows: reports of a help desk or of a shop. */
final class Aggregates {
    private static final Pattern SUM = Pattern.compile("(d_)?(count|sum|avg|med|min|max|pct)\\(.*\\)");
    /** Explore of Zendesk, analytics of Shopify, revenue of WooCommerce. */
    private static final List<Set<String>> HEADERS = List.of(
            Set.of("ticket created - date", "tickets"),
            Set.of("ticket group", "tickets"),
            Set.of("day", "orders", "total sales"),
            Set.of("month", "orders", "total sales"),
            Set.of("week", "orders", "total sales"),
            Set.of("day", "orders", "gross sales"),
            Set.of("date", "orders", "gross sales"),
            Set.of("date", "orders", "net sales"));

    private Aggregates() {}

    static boolean known(List<String> header) {
        Set<String> names = header.stream().map(ExportColumns::plain).collect(Collectors.toSet());
        return names.stream().anyMatch(name -> SUM.matcher(name).matches())
                || HEADERS.stream().anyMatch(names::containsAll);
    }
}
