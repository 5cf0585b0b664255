package dev.stagecrew.learn.estimate;

import dev.stagecrew.core.language.Sentence;
import java.util.List;

/** Names of months in a sentence, each in the sentence's language. */
final class Months {
    private Months() {}

    /** One after the other, as "September, October". */
    static Sentence of(List<String> months) {
        Sentence named = name(months.get(0));
        for (String month : months.subList(1, months.size())) {
            named = Sentence.of("estimate.and", named, name(month));
        }
        return named;
    }

    private static Sentence name(String month) {
        return switch (month) {
            case "january" -> Sentence.of("estimate.month.january");
            case "february" -> Sentence.of("estimate.month.february");
            case "march" -> Sentence.of("estimate.month.march");
            case "april" -> Sentence.of("estimate.month.april");
            case "may" -> Sentence.of("estimate.month.may");
            case "june" -> Sentence.of("estimate.month.june");
            case "july" -> Sentence.of("estimate.month.july");
            case "august" -> Sentence.of("estimate.month.august");
            case "september" -> Sentence.of("estimate.month.september");
            case "october" -> Sentence.of("estimate.month.october");
            case "november" -> Sentence.of("estimate.month.november");
            default -> Sentence.of("estimate.month.december");
        };
    }
}
