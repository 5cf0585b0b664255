package dev.stagecrew.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.work.Quality;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KpiTest {
    @ParameterizedTest
    @EnumSource
    void aKpiIsCalledByItsId(Kpi kpi) {
        assertThat(kpi.id()).isEqualTo(kpi.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(Kpi.byId(kpi.id())).contains(kpi);
        assertThat(kpi).hasToString(kpi.id());
    }

    @ParameterizedTest
    @EnumSource
    void aKpiThatGoalsMayNameGoesByItsIdToo(Kpi kpi) {
        assertThat(kpi.goalNames().isEmpty() || kpi.goalNames().contains(kpi.id()))
                .isTrue();
    }

    @Test
    void anUnknownIdIsOfNoKpi() {
        assertThat(Kpi.byId("oders")).isEmpty();
        assertThat(Kpi.byId("revenue.email")).isEmpty();
    }

    @Test
    void noNameOfAGoalOrATriggerStandsForTwoKpis() {
        assertThat(Stream.of(Kpi.values()).flatMap(kpi -> kpi.goalNames().stream()))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(Kpi.byGoalName().keySet());
        assertThat(Stream.of(Kpi.values()).flatMap(kpi -> kpi.triggerName().stream()))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(Kpi.byTriggerName().keySet());
        assertThat(Kpi.byTriggerName()).containsEntry("orders-per-week", Kpi.ORDERS);
        assertThat(Kpi.byGoalName()).containsEntry("roas", Kpi.RETURN_ON_AD_SPEND);
    }

    @Test
    void whatIsLeftOverIsMoneyAMultipleIsARatioAndAQueueIsShortWhenItIsGood() {
        assertThat(Kpi.values())
                .filteredOn(Kpi::isLeftOver)
                .extracting(Kpi::unit)
                .containsOnly(Unit.MONEY);
        assertThat(Kpi.values())
                .filteredOn(Kpi::isMultiple)
                .extracting(Kpi::unit)
                .containsOnly(Unit.RATIO);
        assertThat(Kpi.values())
                .filteredOn(Kpi::isQueue)
                .extracting(Kpi::definition)
                .extracting(KpiDefinition::better)
                .containsOnly(Direction.LOWER_IS_BETTER);
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceShowsItsKpisInTheOrderOfTheRegister(KpiPlace place) {
        assertThat(place.kpis()).isNotEmpty().isSorted().allMatch(kpi -> kpi.isShown(place));
        assertThat(place.ids()).isEqualTo(place.kpis().stream().map(Kpi::id).toList());
    }

    @Test
    void everyFamilyIsListedOnce() {
        assertThat(Stream.of(KpiFamily.class.getDeclaredFields())
                        .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == KpiFamily.class)
                        .count())
                .isEqualTo(KpiFamily.all().count());
        assertThat(KpiFamily.all().map(KpiFamily::id)).doesNotHaveDuplicates();
    }

    @Test
    void aFamilyBesideAKpiOfItsNameIsOfItsUnitAndSource() {
        KpiFamily.all()
                .filter(family -> Kpi.byId(family.id()).isPresent())
                .forEach(family ->
                        assertThat(Kpi.byId(family.id()).orElseThrow().clock()).isEqualTo(family.clock()));
        assertThat(KpiFamily.SESSIONS.source()).isEqualTo(Kpi.SESSIONS.source());
        assertThat(KpiFamily.REVENUE.of(Channel.EMAIL).unit()).isEqualTo(Kpi.REVENUE.unit());
        assertThat(KpiFamily.ABANDONED_SHARE.of(Medium.CHAT).better())
                .isEqualTo(Kpi.ABANDONED_SHARE.definition().better());
    }

    @Test
    void aMemberIsNamedByItsFamilyAndItself() {
        KpiDefinition email = KpiFamily.REVENUE.of(Channel.EMAIL);
        assertThat(email)
                .isEqualTo(new KpiDefinition(
                        "revenue.email",
                        Unit.MONEY,
                        Direction.HIGHER_IS_BETTER,
                        "marketer",
                        "value of orders by visitors through email"));
        assertThat(KpiFamily.REVENUE.id(Channel.EMAIL)).isEqualTo(email.id());
        assertThat(KpiFamily.REVENUE.member(email.id())).contains("email");
        assertThat(KpiFamily.REVENUE.member("revenue")).isEmpty();
        assertThat(KpiFamily.ofMember(email)).isEqualTo(Optional.of(KpiFamily.REVENUE));
        assertThat(KpiFamily.ofMember(Kpi.REVENUE.definition())).isEmpty();
    }

    @Test
    void contentIsItsCreatorsBusiness() {
        assertThat(Stream.of(Quality.values()).map(KpiFamily.QUALITY::of))
                .filteredOn(kpi -> kpi.owner().equals(Follower.CONTENT_CREATOR.id()))
                .extracting(KpiDefinition::id)
                .isEqualTo(List.of("quality.content"));
        assertThat(KpiFamily.SESSIONS.of(Channel.ORGANIC).owner()).isEqualTo(Follower.CONTENT_CREATOR.id());
        assertThat(KpiFamily.SESSIONS.of(Channel.DIRECT).owner()).isEqualTo(Follower.MARKETER.id());
    }
}
