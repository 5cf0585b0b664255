package dev.stagecrew.core.register;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of the register while it is written: what is not said of a KPI is what holds of most. */
final class Row {
    final String id;
    final Unit unit;
    final Direction better;
    final String formula;
    final List<String> goals = new ArrayList<>();
    final Set<KpiPlace> places = EnumSet.noneOf(KpiPlace.class);
    final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    Follower follower = Follower.EVERYBODY;
    Clock clock = Clock.AS_IT_HAPPENS;
    String source = "ours";
    Optional<String> trigger = Optional.empty();

    /** What is to be known of a few KPIs. */
    enum Trait {
        LEFT_OVER,
        MULTIPLE,
        QUEUE
    }

    private Row(String id, Unit unit, Direction better, String formula) {
        this.id = id;
        this.unit = unit;
        this.better = better;
        this.formula = formula;
    }

    /** One of which more is better. */
    static Row higher(String id, Unit unit, String formula) {
        return new Row(id, unit, Direction.HIGHER_IS_BETTER, formula);
    }

    /** One of which less is better. */
    static Row lower(String id, Unit unit, String formula) {
        return new Row(id, unit, Direction.LOWER_IS_BETTER, formula);
    }

    /** One that is neither good nor bad by itself. */
    static Row plain(String id, Unit unit, String formula) {
        return new Row(id, unit, Direction.NEITHER, formula);
    }

    Row followedBy(Follower role) {
        follower = role;
        return this;
    }

    Row at(Clock when) {
        clock = when;
        return this;
    }

    /** Who defines it so. */
    Row source(String who) {
        source = who;
        return this;
    }

    /** Goals may name it, by its id and by other names. */
    Row goals(String... names) {
        goals.add(id);
        goals.addAll(List.of(names));
        return this;
    }

    /** Hires may wait for its value in a week. */
    Row trigger() {
        return trigger(id);
    }

    /** The same, by a name that says that it is a week's. */
    Row trigger(String name) {
        trigger = Optional.of(name);
        return this;
    }

    Row shown(KpiPlace... where) {
        places.addAll(List.of(where));
        return this;
    }

    /** Money that is left over: it may lie around zero, and below. */
    Row leftOver() {
        traits.add(Trait.LEFT_OVER);
        return this;
    }

    /** A ratio that is no share: so many times. */
    Row multiple() {
        traits.add(Trait.MULTIPLE);
        return this;
    }

    /** The length of a queue: it has no upper end. */
    Row queue() {
        traits.add(Trait.QUEUE);
        return this;
    }
}
