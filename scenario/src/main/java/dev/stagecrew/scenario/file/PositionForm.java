package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.PlanDays;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Span;
import dev.stagecrew.scenario.shape.TextShape;
import dev.stagecrew.scenario.shape.Timetables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that people and hires share. */
final class PositionForm {
    static final Key<String> ROLE = Key.required("role", TextShape.reference("role"), "What the person does.");
    static final Key<Employment> EMPLOYMENT = Key.optional(
            "employment",
            TextShape.oneOf("employment", Ids.of(Employment.values(), Employment::id)),
            "The form of work; the role's usual one when left out.");
    static final Key<Timetable> TIMETABLE = Key.optional(
            "timetable",
            Timetables.rota(),
            "When the person works. `every second Sat 09:00-13:00` and `week A Mon-Wed 9-17, week B Mon-Thu 9-17` are of two"
                    + " weeks that take turns, A that of the first day.");
    static final Key<Double> HOURS = Key.optional(
            "hours-per-week",
            Measures.workingHours(.5, 100),
            "Hours, spread over the working days; the role's usual ones when left out. Hires of a role work one after the"
                    + " other as far as there is room.");
    private static final TextShape<Double> ON_TOP =
            Measures.SHARE.within(0, 3).called("a-share-on-top", "30%").shape();
    static final Key<PayWords.Written> PAY = Key.optional(
            "pay",
            PayWords.shape(),
            "Cost to the shop, for every hour of the timetable, month in the post, order, of sales or of what ads cost,"
                    + " several with a plus, at least so much a month; of an owner, what they draw. The role's usual pay when"
                    + " left out.");
    private static final Key<Double> BENEFITS = Key.optional(
            "benefits",
            ON_TOP,
            "What an employer pays on top of wage or salary where `pay` is without it: contributions, insurance, meals."
                    + " Of private employers in the USA 42% of the wage (BLS ECEC, September 2025).");
    private static final Key<Double> MARK_UP = Key.optional(
            "mark-up", ON_TOP, "What a temp agency adds to the wage of whom it sends, on top of `benefits`.");
    private static final Key<EndOfShift> END_OF_SHIFT = Key.optional(
            "end-of-shift",
            TextShape.oneOf("end-of-shift", Ids.of(EndOfShift.values(), EndOfShift::id)),
            "What happens to work in hand: it is finished in overtime that is paid, waits for the same person's next shift"
                    + " (when left out), or goes to whoever is there.");
    private static final Key<List<PlanDays.Days>> LEAVE = Key.optional(
            "leave",
            PlanDays.stretches(),
            "Days away, of a parent or somebody in the army: they come back as who they were. A hire from and until these"
                    + " days covers for them.");
    private static final Key<Double> LEAVE_PAY = Key.optional(
                    "leave-pay",
                    Measures.SHARE.shape(),
                    "Share of the pay that the shop goes on paying meanwhile. Nothing where the state pays or nobody does, as"
                            + " for mothers in Türkiye (Act 5510, art. 18) and family leave in the USA (FMLA).")
            .otherwise("0%");
    static final List<Key<?>> KEYS =
            List.of(ROLE, EMPLOYMENT, TIMETABLE, HOURS, PAY, BENEFITS, MARK_UP, END_OF_SHIFT, LEAVE, LEAVE_PAY);

    private PositionForm() {}

    /** Reports what contradicts itself; true when nothing does. */
    static boolean agrees(Fields fields, String path, Reading reading) {
        if (fields.find(TIMETABLE).isPresent() && fields.find(HOURS).isPresent()) {
            reading.report(ProblemCode.E017, fields.at(HOURS), Sentence.of("timetable-or-hours", path));
            return false;
        }
        return true;
    }

    /** When somebody is away, as changes for them. */
    static Stream<Change> leaves(String id, Fields fields) {
        return fields.find(LEAVE).orElse(List.of()).stream()
                .map(days -> new Change.Away(days.fromDay(), days.untilDay(), id, fields.get(LEAVE_PAY)));
    }

    static boolean hasLeave(Fields fields) {
        return fields.find(LEAVE).isPresent();
    }

    /** Whether only the number of hours is given, if that. */
    static boolean leavesHoursOpen(Fields fields) {
        return fields.find(TIMETABLE).isEmpty();
    }

    static boolean hasPay(Fields fields) {
        return pay(fields).isPresent();
    }

    static boolean hasOnTop(Fields fields) {
        return fields.find(BENEFITS).isPresent() || fields.find(MARK_UP).isPresent();
    }

    /** What stands in the file, with what comes on top. */
    private static Pay pay(Fields fields, Role role) {
        return fields.find(PAY)
                .map(PayWords.Written::pay)
                .orElse(Pay.anHour(role.payPerHour()))
                .withOnTop(fields.find(BENEFITS).orElse(0.0))
                .withOnTop(fields.find(MARK_UP).orElse(0.0));
    }

    static Optional<PayWords.Written> pay(Fields fields) {
        return fields.find(PAY);
    }

    static Span payAt(Fields fields) {
        return fields.at(PAY);
    }

    static Position position(String id, Fields fields, Role role) {
        Employment employment = fields.find(EMPLOYMENT).orElse(role.employment());
        Timetable timetable = fields.find(TIMETABLE)
                .orElseGet(() -> Timetable.spread(fields.find(HOURS).orElse(role.hoursPerWeek())));
        return new Position(
                id,
                role,
                employment,
                timetable,
                pay(fields, role),
                fields.find(END_OF_SHIFT).orElse(EndOfShift.RESUME));
    }
}
