package dev.stagecrew.scenario.file;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.scenario.file.PayForm.Pay;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What things cost where the shop is. The catalogue knows pay in a few currencies and clicks on ads in dollars and euros;
 * what it does not know in the scenario's currency must be given, for a dollar is no lira.
 *
 * @param currency ISO 4217 code
 * @param pay the catalogue's pay in that currency, if it knows one
 */
record LocalPrices(String currency, Optional<Pay> pay) {
    /** What the catalogue's roles are paid in, and scenarios that name no currency. */
    static final String USUAL = "USD";

    /** The currencies of the sources of what a click costs. */
    private static final Set<String> CLICKS = Set.of(USUAL, "EUR");

    /** So many times the usual is not pay for an hour. */
    private static final double ABSURD = 40;

    /** The catalogue's pay in a currency other than the usual. */
    static Optional<Pay> pay(String currency) {
        return Catalogue.SHIPPED.pay().values().stream()
                .filter(pay -> pay.currency().equals(currency) && !currency.equals(USUAL))
                .findFirst();
    }

    Map<String, Role> applied(Map<String, Role> roles) {
        return pay.map(local -> local.applied(roles)).orElse(roles);
    }

    /**
     * Reports somebody whose pay is not known, or not for an hour.
     *
     * @param given the roles that the scenario changes or adds
     * @param roles all roles, at the pay of this place
     */
    void check(Fields position, String path, Map<String, Fields> given, Map<String, Role> roles, Reading reading) {
        Role role = roles.get(position.get(PositionForm.ROLE));
        if (role == null) {
            return;
        }
        Fields own = given.get(role.id());
        boolean known = role.payPerHour() == 0
                || (own != null && RoleForm.hasPay(own))
                || currency.equals(USUAL)
                || (pay.isPresent() && Catalogue.SHIPPED.roles().containsKey(role.id()));
        boolean stated = PositionForm.hasPay(position) || HireForm.hasPrice(position);
        if (!known && !stated) {
            reading.report(ProblemCode.E011, position.span(), Sentence.of("pay-missing", path, role.id(), currency));
        }
        PositionForm.pay(position)
                .filter(written -> known && written.bare() && role.payPerHour() > 0)
                .map(PayWords.Written::pay)
                .filter(pay -> pay.perHour(1) > ABSURD * role.payPerHour())
                .ifPresent(pay -> reading.report(
                        ProblemCode.E015,
                        PositionForm.payAt(position),
                        Sentence.of("pay-absurd", path, Math.round(ABSURD), FileNumbers.plain(role.payPerHour())),
                        FileNumbers.plain(pay.perHour(1)) + " a month"));
    }

    /** Reports ads whose clicks cost nobody knows what. */
    void checkClicks(Traffic traffic, Optional<Fields> assumptions, Span at, Reading reading) {
        if (CLICKS.contains(currency)) {
            return;
        }
        if (traffic.adSocialShare() < 1) {
            checkClick(Assumption.CLICK_COST, assumptions, at, reading);
        }
        if (traffic.adSocialShare() > 0) {
            checkClick(Assumption.SOCIAL_CLICK_COST, assumptions, at, reading);
        }
    }

    private void checkClick(Assumption click, Optional<Fields> assumptions, Span at, Reading reading) {
        if (assumptions.filter(given -> AssumptionForm.has(given, click)).isEmpty()) {
            reading.report(
                    ProblemCode.E011,
                    at,
                    Sentence.of(
                            "click-cost",
                            click.id(),
                            currency,
                            FileNumbers.plain(click.low()),
                            FileNumbers.plain(click.high())));
        }
    }
}
