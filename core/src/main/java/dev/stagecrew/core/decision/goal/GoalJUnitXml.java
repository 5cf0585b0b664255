package dev.stagecrew.core.decision.goal;

import dev.stagecrew.core.decision.goal.GoalOutcome.Standing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/**
 * Goals in the XML that build servers read as test results: a suite for each plan, a case for each goal.
 *
 * <p>A miss of the baseline is reported as skipped: it is what plans are compared with, not what is to be carried out.
 * So is a goal that was not tested.
 */
public final class GoalJUnitXml {
    private static final MathContext DIGITS = new MathContext(4);

    private GoalJUnitXml() {}

    /** The goals that fail a build: missed by a plan other than the baseline. */
    public static List<GoalOutcome> failures(List<GoalOutcome> outcomes, String baseline) {
        return outcomes.stream()
                .filter(outcome -> outcome.standing() == Standing.MISSED)
                .filter(outcome -> !outcome.plan().equals(baseline))
                .toList();
    }

    /** The whole document. */
    public static String write(String run, List<GoalOutcome> outcomes, String baseline) {
        List<String> plans = outcomes.stream().map(GoalOutcome::plan).distinct().toList();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append(String.format(
                Locale.ROOT,
                "<testsuites name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\">\n",
                escape(run),
                outcomes.size(),
                failures(outcomes, baseline).size()));
        for (String plan : plans) {
            suite(
                    xml,
                    plan,
                    outcomes.stream().filter(o -> o.plan().equals(plan)).toList(),
                    baseline);
        }
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(StringBuilder xml, String plan, List<GoalOutcome> outcomes, String baseline) {
        int failures = failures(outcomes, baseline).size();
        long skipped = outcomes.stream()
                .filter(o -> !skipReason(o, baseline).isEmpty())
                .count();
        xml.append(String.format(
                Locale.ROOT,
                "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\">\n",
                escape(plan),
                outcomes.size(),
                failures,
                skipped));
        outcomes.forEach(outcome -> testCase(xml, outcome, baseline));
        xml.append("  </testsuite>\n");
    }

    private static void testCase(StringBuilder xml, GoalOutcome outcome, String baseline) {
        xml.append("    <testcase classname=\"").append(escape(outcome.plan()));
        xml.append("\" name=\"").append(escape(outcome.goal().text())).append('"');
        String skip = skipReason(outcome, baseline);
        if (!skip.isEmpty()) {
            xml.append("><skipped message=\"").append(escape(skip)).append("\"/></testcase>\n");
        } else if (outcome.standing() == Standing.MISSED) {
            xml.append("><failure type=\"goal missed\" message=\"")
                    .append(escape(finding(outcome)))
                    .append("\"/></testcase>\n");
        } else {
            xml.append("/>\n");
        }
    }

    private static String skipReason(GoalOutcome outcome, String baseline) {
        if (outcome.standing() == Standing.NOT_TESTED) {
            return "not tested: the run has no value for it";
        }
        boolean excused =
                outcome.standing() == Standing.MISSED && outcome.plan().equals(baseline);
        return excused ? "the baseline is not held to goals: " + finding(outcome) : "";
    }

    private static String finding(GoalOutcome outcome) {
        return String.format(
                Locale.ROOT,
                "met in %d of %d years, mean %s, goal %s %s",
                outcome.years().successes(),
                outcome.years().count(),
                plain(outcome.value().mean()),
                outcome.goal().comparison(),
                plain(outcome.goal().value()));
    }

    private static String plain(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    /** XML 1.0 has no place for most control characters, even escaped. */
    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ");
    }
}
