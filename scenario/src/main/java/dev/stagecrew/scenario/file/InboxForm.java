package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.shop.Inbox;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.Timetables;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How customers reach the shop. */
final class InboxForm {
    private static final Key<Double> EMAIL = share("email", "Contacts by e-mail.");
    private static final Key<Double> SOCIAL = share("social", "Contacts through social media.");
    private static final Key<Double> CHAT = share("chat", "Contacts by chat on the site.");
    private static final Key<Double> PHONE = share("phone", "Contacts by telephone.");
    private static final Key<Integer> AT_ONCE = Key.optional(
                    "chats-at-once",
                    Measures.NUMBER.within(1, 6).called("a-number", "2").wholeShape(),
                    "Chats that one person keeps going side by side.")
            .otherwise("2");
    private static final Key<Timetable> OPEN = Key.optional(
                    "open",
                    Timetables.shape(),
                    "When chat and telephone are open; at other times people write an e-mail instead.")
            .otherwise("Mon-Fri 09:00-17:00");
    static final Shape<Inbox> SHAPE =
            Section.of("inbox", EMAIL, SOCIAL, CHAT, PHONE, AT_ONCE, OPEN).as(InboxForm::inbox);

    private InboxForm() {}

    private static Key<Double> share(String name, String meaning) {
        return Key.optional(name, Measures.SHARE.called("a-share", "40%").shape(), meaning)
                .otherwise("0%");
    }

    private static Optional<Inbox> inbox(Fields fields, Shape.Place place, Reading reading) {
        Map<Medium, Double> shares = new EnumMap<>(Medium.class);
        shares.put(Medium.EMAIL, fields.get(EMAIL));
        shares.put(Medium.SOCIAL, fields.get(SOCIAL));
        shares.put(Medium.CHAT, fields.get(CHAT));
        shares.put(Medium.PHONE, fields.get(PHONE));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 1 + 1e-9) {
            reading.report(
                    ProblemCode.E015, place.span(), Sentence.of("shares", place.path(), FileNumbers.plain(sum * 100)));
            return Optional.empty();
        }
        return Optional.of(new Inbox(shares, fields.get(AT_ONCE), fields.get(OPEN)));
    }
}
