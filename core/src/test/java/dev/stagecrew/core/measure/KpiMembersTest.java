package dev.stagecrew.core.measure;

import static dev.stagecrew.core.shop.ContactKind.ENQUIRY;
import static dev.stagecrew.core.shop.Medium.CHAT;
import static dev.stagecrew.core.shop.Medium.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.OwnTime;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which KPIs there are, and what becomes of one that a shop has only a part of. */
final class KpiMembersTest {
    private static final List<Duty> SERVICE =
            List.of(new Duty("service", "", Nature.SERVICE, 1, 0, 0, Optional.empty()));

    private static Position person(String id, Employment form, double pay, boolean readily) {
        Role role =
                new Role(id, "", List.of(new Skill("service", 1, readily)), false, false, form, 40, pay, 0, 1, 0, 0);
        return new Position(id, role, form, Timetable.spread(40), Pay.anHour(pay), EndOfShift.RESUME);
    }

    private static KpiCatalogue catalogue(List<Position> people, Medium... media) {
        return KpiCatalogue.of(
                people, SERVICE, DeskMeasures.of(List.of(media), Timetable.roundTheClock(), Stream.empty()));
    }

    private static double whole(KpiCatalogue catalogue, Diary diary, String kpi) {
        ShopCalendar calendar = new ShopCalendar(LocalDate.of(2026, 1, 5), 1, 0);
        KpiFold fold = new KpiFold(catalogue, calendar, new Plan("plan", "", "", List.of(), List.of()), 0);
        diary.events().forEach(fold::accept);
        List<PeriodValues> periods = fold.finish();
        assertThat(periods.get(periods.size() - 1).period()).isEqualTo(Period.WHOLE);
        return periods.get(periods.size() - 1).value(catalogue.index(kpi));
    }

    @Test
    void oneMediumHasNoMembersOfItsOwn() {
        assertThat(catalogue(List.of(), MESSAGE).has("contacts.message")).isFalse();
        assertThat(catalogue(List.of(), MESSAGE, CHAT).has("contacts.message")).isTrue();
        assertThat(catalogue(List.of(), MESSAGE).has("contacts")).isTrue();
    }

    @Test
    void anOwnersOwnTimeIsMeasuredWhereTheyTellOfIt() {
        Position silent = person("owner", Employment.OWNER, 0, false);
        Position wishing = silent.with(new OwnTime(OptionalDouble.of(40), OptionalDouble.empty()));
        Position priced = silent.with(new OwnTime(OptionalDouble.empty(), OptionalDouble.of(12)));
        Position drawing = person("owner", Employment.OWNER, 5, false);
        Position paid = person("ada", Employment.FULL_TIME, 10, true);
        assertThat(ownTime(silent, paid)).isEmpty();
        assertThat(ownTime(wishing, paid)).containsExactly("owner-hours-over-wish");
        assertThat(ownTime(priced, paid)).containsExactly("contribution-after-owner-hours");
        assertThat(ownTime(drawing, paid)).containsExactly("owner-draw");
    }

    private static List<String> ownTime(Position... people) {
        return catalogue(List.of(people), MESSAGE).ids().stream()
                .filter(List.of("owner-draw", "owner-hours-over-wish", "contribution-after-owner-hours")::contains)
                .toList();
    }

    @Test
    void aShopWithoutAnOwnerHasNoOwnersHours() {
        KpiCatalogue catalogue = catalogue(List.of(person("ada", Employment.FULL_TIME, 10, true)), MESSAGE);
        Diary diary = new Diary().on(2, 10).spent("ada", "service", 3, 3);
        assertThat(whole(catalogue, diary, "owner-hours-per-week")).isNaN();
        assertThat(whole(catalogue, diary, "owner-hours.service")).isNaN();
        assertThat(whole(catalogue, diary, "owner-strain")).isNaN();
        assertThat(whole(catalogue, diary, "hours.ada.service")).isCloseTo(3 * 7 / 31.0, within(1e-12));
    }

    @Test
    void theDeskIsBusyWithThoseWhoHaveItWhileItIsNobodysMainWork() {
        List<Position> people =
                List.of(person("owner", Employment.OWNER, 0, false), person("ada", Employment.FULL_TIME, 10, true));
        Diary owner = new Diary().on(2, 10).spent("owner", "service", 3, 3).shift("owner", 10, 0, 1, 0, 1);
        assertThat(whole(catalogue(people, MESSAGE), owner, "utilisation")).isEqualTo(.3);
        owner.spent("ada", "service", 4, 4).shift("ada", 8, 0, 1, 0, 1);
        assertThat(whole(catalogue(people, MESSAGE), owner, "utilisation")).isEqualTo(.5);
    }

    @Test
    void chaosIsTheMeanOfWhatIsDefined() {
        KpiCatalogue catalogue = catalogue(List.of(), MESSAGE);
        Diary diary = new Diary();
        diary.on(2, 8).answered(ENQUIRY, MESSAGE, 10).answered(ENQUIRY, MESSAGE, 300);
        assertThat(whole(catalogue, diary, "chaos-index")).isEqualTo(.5);
        diary.dispatched(1, true, 0);
        assertThat(whole(catalogue, diary, "chaos-index")).isEqualTo(.25);
    }

    @Test
    void anUnknownIdIsRefused() {
        KpiCatalogue catalogue = catalogue(List.of(), MESSAGE);
        assertThat(catalogue.has("oders")).isFalse();
        assertThatThrownBy(() -> catalogue.index("oders"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no KPI oders");
        assertThatThrownBy(() -> catalogue.person("ada")).hasMessage("no person ada");
        assertThatThrownBy(() -> catalogue.duty("ada")).hasMessage("no duty ada");
    }
}
