package dev.stagecrew.learn.export;

import java.util.ArrayList;
import java.util.List;

/** One table of each export with everything in it that has tripped readers. The people in it are invented, and must not come through. */
final class MadeExports {
    /** What nobody may find in a fact or a problem: name, address, mail, phone, note. */
    static final List<String> PEOPLE =
            List.of("Zeynep", "zeynep.ozel@example.com", "555 010 20 30", "Papatya Sokak", "call before noon");

    private static final String NAME = "Zeynep Özel";
    private static final String MAIL = "zeynep.ozel@example.com";

    private MadeExports() {}

    static MadeTable shopify() {
        String header =
                "Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Currency|Subtotal|Shipping|Taxes"
                        + "|Total|Created at|Lineitem quantity|Lineitem name|Billing Name|Billing Street|Billing Phone|Notes|Cancelled at"
                        + "|Payment Method|Refunded Amount|Source|Phone";
        String me = NAME + "|Papatya Sokak 5|+90 555 010 20 30|call before noon";
        return MadeTable.of(
                "orders_export",
                header,
                "#1001|" + MAIL
                        + "|paid|2026-01-05 10:05:00 +0300|fulfilled|2026-01-07 16:00:00 +0300|TRY|1000.00|0.00|200.00"
                        + "|1200.00|2026-01-05 10:00:00 +0300|1|Mug, \"blue\"|" + me.replace("noon", "noon\\nor after")
                        + "||iyzico|0.00|web|",
                "#1001|||||||||||| 2|Plate|||||||||",
                "#1002||pending||unfulfilled||TRY|500.00|50.00|100.00|600.00|2026-01-06 23:30:00 +0300|1|Plate|" + me
                        + "||Cash on Delivery (COD)|0.00|web|+905550102030",
                "#1003|" + MAIL.toUpperCase(java.util.Locale.ROOT)
                        + "|partially_refunded|2026-01-08 09:00:00 +0300|fulfilled|2026-01-09 11:00:00 +0300|TRY|100.00|0.00|20.00"
                        + "|120.00|2026-01-08 09:00:00 +0300|1|Mug|" + me + "||iyzico|60.00|pos|",
                "#1004|a@example.com|voided||unfulfilled||TRY|80.00|0.00|16.00|96.00|2026-01-09 12:00:00 +0300|1|Mug|"
                        + me + "|2026-01-09 13:00:00 +0300|iyzico|0.00|web|",
                "#1005|b@example.com|paid|2026-01-10 09:00:00 +0300|unfulfilled||EUR|30.00|0.00|5.00|35.00"
                        + "|2026-01-10 09:00:00 +0300|1|Mug|" + me + "||iyzico|0.00|web|",
                "#1005|||||||||||| 1|Plate|||||||||",
                "#1006|c@example.com|paid|2026-01-11 09:00:00 +0300|unfulfilled||TRY|1.00|0.00|0.00|1.00"
                        + "|2026-01-11 09:00:00 +0300|1|Mug|" + me + "||(for testing) Bogus Gateway|0.00|web|",
                "#1007|d@example.com|paid|soon|unfulfilled||TRY|1.00|0.00|0.00|1.00|2026-01-11 10:00:00 +0300|1|Mug|"
                        + me + "||iyzico|0.00|web|");
    }

    static MadeTable zendesk() {
        return MadeTable.of(
                "export-2026",
                "Id|Requester|Requester email|Submitter|Assignee|Tags|Status|Via|Created at|Updated at|Solved at|Resolution time"
                        + "|Satisfaction Score|Reopens|Replies|First reply time in minutes"
                        + "|First reply time in minutes within business hours",
                row(
                        "1",
                        NAME,
                        MAIL,
                        NAME,
                        "Ali",
                        "size",
                        "Closed",
                        "Mail",
                        "2026-01-13 10:00:00|2026-01-20 10:00:00" + "|2026-01-14 10:00:00|24|Good|1|2|90|90"),
                row(
                        "2",
                        NAME,
                        MAIL,
                        NAME,
                        "",
                        "",
                        "Open",
                        "Web form",
                        "2026-01-13 11:00:00|2026-01-13 11:00:00|||Offered|0|0||"),
                row(
                        "3",
                        NAME,
                        MAIL,
                        "Ali",
                        "Ali",
                        "",
                        "Solved",
                        "Phone",
                        "2026-01-14 09:00:00|2026-01-14 11:00:00" + "|2026-01-14 11:00:00|2|Bad|0|1|30|30"),
                row(
                        "4",
                        NAME,
                        MAIL,
                        NAME,
                        "Ali",
                        "closed_by_merge x",
                        "Closed",
                        "Mail",
                        "2026-01-14 09:30:00" + "|2026-01-14 11:00:00|2026-01-14 11:00:00|2||0|1||"),
                row(
                        "5",
                        NAME,
                        MAIL,
                        NAME,
                        "",
                        "",
                        "Deleted",
                        "Mail",
                        "2026-01-14 09:40:00|2026-01-14 11:00:00||||0|0||"),
                row(
                        "2",
                        NAME,
                        MAIL,
                        NAME,
                        "",
                        "",
                        "Open",
                        "Web form",
                        "2026-01-13 11:00:00|2026-01-13 11:00:00|||Offered|0|0||"));
    }

    private static String row(String... cells) {
        return String.join("|", cells);
    }

    /** Two tables, of which the second says hours; some visits have none. */
    static MadeTable ga4() {
        return MadeTable.of(
                "data-export",
                "# ----------------------------------------",
                "# Report CSV Export",
                "# Account: Shop",
                "# ----------------------------------------",
                "# ",
                "# Start date: 20260301",
                "# End date: 20260303",
                "Nth day|Users",
                "|126",
                "0000|40",
                "0001|41",
                "0002|45",
                "# ",
                "# Start date: 20260301",
                "# End date: 20260303",
                "Country|Users",
                "Türkiye|120",
                "# ",
                "# Start date: 20260301",
                "# End date: 20260302",
                "Session primary channel group (Default Channel Group)|Date|Hour|Sessions|Engaged sessions",
                "||| 300|200|Grand total",
                "Direct|20260301|09|100|50|",
                "(not set)|20260301|10|1204|50|",
                "Unassigned|20260302|09|50|20|",
                "Direct|20260302|(other)|50|20|",
                "Direct|(other)|(other)|1|0|");
    }

    /** All of them. */
    static List<MadeTable> all() {
        return new ArrayList<>(List.of(shopify(), zendesk(), ga4()));
    }
}
