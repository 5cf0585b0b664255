package dev.stagecrew.core.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure of the books beside the model's.
 *
 * @param stated what the books say
 * @param found what the model says; NaN where it says nothing
 */
public record FitLine(Figure figure, double stated, double found, Outcome outcome) {
    /** Whether the model agrees, and why not. */
    public enum Outcome {
        /** It does. */
        MET("met"),
        /** Nothing in the model is free to change it: it is only compared. */
        COMPARED("compared"),
        /** The scenario's own assumptions say otherwise. */
        ASSUMED("assumed"),
        /** Orders and visits are stated, too, and say otherwise. */
        ORDERS_WIN("orders-win"),
        /** No money is spent on ads. */
        NO_ADS("no-ads"),
        /** Even the least that makes sense is too much, or brings too little. */
        LOWEST("lowest"),
        /** Even the most that makes sense is too little, or brings too much. */
        HIGHEST("highest"),
        /** The search found nothing better. */
        NEAREST("nearest");

        private final String id;

        Outcome(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** The lines of books, in the order of the figures. */
    public static List<FitLine> of(Books books, Agreement agreement) {
        List<FitLine> lines = new ArrayList<>();
        books.stated().forEach((figure, stated) -> {
            double found = agreement.found(figure);
            lines.add(new FitLine(figure, stated, found, outcome(figure, stated, found, books, agreement)));
        });
        return lines;
    }

    private static Outcome outcome(Figure figure, double stated, double found, Books books, Agreement agreement) {
        if (figure.agrees(stated, found)) {
            return Outcome.MET;
        }
        Optional<Aim> aim =
                books.aims().stream().filter(one -> one.figure() == figure).findFirst();
        if (aim.isPresent()) {
            return bound(aim.get(), agreement);
        }
        return switch (figure) {
            case CONVERSION -> books.stated().containsKey(Figure.ORDERS) ? Outcome.ORDERS_WIN : Outcome.ASSUMED;
            case RETURN_ON_AD_SPEND -> books.adsBought() ? Outcome.ASSUMED : Outcome.NO_ADS;
            case ON_TIME -> Outcome.COMPARED;
            default -> Outcome.ASSUMED;
        };
    }

    private static Outcome bound(Aim aim, Agreement agreement) {
        double factor = agreement.factor(aim.factor());
        if (aim.isLowest(factor)) {
            return Outcome.LOWEST;
        }
        return aim.isHighest(factor) ? Outcome.HIGHEST : Outcome.NEAREST;
    }
}
