package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.ListShape;
import dev.stagecrew.scenario.shape.NamedShape;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Span;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plans to try. */
final class PlanForm {
    private static final Key<String> LABEL =
            Key.optional("label", TextShape.text(80), "What people read instead of the name.");
    private static final Key<String> NOTE =
            Key.optional("note", TextShape.text(400), "A sentence for the reader of the report.");
    private static final Key<List<Fields>> HIRES =
            Key.optional("hires", new ListShape<>(HireForm.SHAPE, 100), "Who is hired and when.");
    private static final Key<List<Change>> CHANGES =
            Key.optional("changes", new ListShape<>(ChangeForm.SHAPE, 100), "What is bought or spent besides.");
    static final NamedShape<Fields> NAMED = new NamedShape<>("plan", Section.of("plan", LABEL, NOTE, HIRES, CHANGES));

    private PlanForm() {}

    static List<Fields> hires(Fields fields) {
        return fields.find(HIRES).orElse(List.of());
    }

    static boolean buysAds(Fields fields) {
        return fields.find(CHANGES).orElse(List.of()).stream()
                .map(change -> change instanceof Change.Awaited awaited ? awaited.then() : change)
                .anyMatch(change -> change instanceof Change.AdBudget ads && ads.perMonth() > 0);
    }

    static Plan plan(String id, Fields fields, List<Position> people, Map<String, Role> roles, Reading reading) {
        Set<String> taken = people.stream().map(Position::id).collect(Collectors.toCollection(HashSet::new));
        List<Hire> hires = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<Change> ends = new ArrayList<>();
        for (Fields hire : hires(fields)) {
            Optional<Role> role = Optional.ofNullable(roles.get(hire.get(PositionForm.ROLE)));
            Optional<Hire> before = HireForm.name(hire).flatMap(name -> called(name, hires));
            Optional<Change.Terms> next =
                    before.flatMap(earlier -> role.flatMap(known -> HireForm.goesOn(earlier, hire, known)));
            if (next.isPresent()) {
                hires.replaceAll(one -> one.equals(before.get()) ? HireForm.until(one, hire) : one);
                changes.add(next.get());
                PositionForm.leaves(next.get().who(), hire).forEach(changes::add);
                HireForm.end(next.get().who(), hire).ifPresent(ends::add);
                continue;
            }
            checkName(hire, taken, reading);
            List<Hire> asked = role.map(
                            known -> HireForm.hires(name -> free(name, taken), hire, known, reading.horizon()))
                    .orElse(List.of());
            asked.forEach(one -> PositionForm.leaves(one.position().id(), hire).forEach(changes::add));
            asked.forEach(one -> HireForm.end(one.position().id(), hire).ifPresent(ends::add));
            hires.addAll(asked);
        }
        changes.addAll(fields.find(CHANGES).orElse(List.of()));
        changes.forEach(change -> checkPerson(change, people, hires, fields.at(CHANGES), reading));
        changes.addAll(ends);
        return new Plan(id, fields.find(LABEL).orElse(id), fields.find(NOTE).orElse(""), hires, changes);
    }

    /** Terms change for somebody who is here or hired, and only who is here can be let go by a change. */
    private static void checkPerson(Change change, List<Position> people, List<Hire> hires, Span at, Reading reading) {
        Optional<String> name = change.person();
        if (name.isEmpty() || people.stream().anyMatch(person -> person.id().equals(name.get()))) {
            return;
        }
        Optional<Hire> hired = called(name.get(), hires);
        if (hired.isEmpty()) {
            List<String> known = Stream.concat(people.stream(), hires.stream().map(Hire::position))
                    .map(Position::id)
                    .toList();
            reading.unknown(
                    ProblemCode.E012,
                    at,
                    Sentence.of("nobody-called", name.get()),
                    name.get(),
                    new Reading.Names(Sentence.of("kinds.people"), known));
        } else if (isFarewell(change)) {
            reading.report(ProblemCode.E017, at, Sentence.of("hire-ends", name.get()));
        } else if (hired.get().scopeHours().isPresent()) {
            reading.report(ProblemCode.E017, at, Sentence.of("scope-stays", name.get()));
        }
    }

    private static Optional<Hire> called(String name, List<Hire> hires) {
        return hires.stream().filter(hire -> hire.position().id().equals(name)).findFirst();
    }

    private static boolean isFarewell(Change change) {
        return change instanceof Change.Farewell
                || (change instanceof Change.Awaited awaited && isFarewell(awaited.then()));
    }

    private static void checkName(Fields hire, Set<String> taken, Reading reading) {
        HireForm.name(hire)
                .filter(taken::contains)
                .ifPresent(name -> reading.report(ProblemCode.E018, hire.span(), Sentence.of("name-taken", name)));
    }

    /** The name, with -2, -3 for further people who go by it. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
