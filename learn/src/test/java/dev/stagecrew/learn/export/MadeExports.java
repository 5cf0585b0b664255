package dev.stagecrew.learn.export;

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

    static MadeTable woo() {
        String me = NAME + "|new|2× Mug, 1× Plate|3||";
        return MadeTable.of(
                "wc-orders",
                "Date|Order #|N. Revenue (formatted)|Status|Customer|Customer type|Product(s)|Items sold|Coupon(s)|Net Sales"
                        + "|Attribution",
                "2026-01-05 10:00:00|501|100.00 TL|Completed|" + me + "100.00|Organic: Google",
                "2026-01-06 10:00:00|502|80.00 TL|completed|" + NAME + "|returning|2× Mug|||80.00|Direct",
                "2026-01-07 10:00:00|501|-40.00 TL|Completed|" + NAME + "|returning|1× Mug|-1||-40.00|",
                "2026-01-08 10:00:00|503|10.00 TL|Failed|" + me + "10.00|",
                "2026-01-08 11:00:00|504|10.00 TL|Cancelled|" + me + "10.00|");
    }

    static MadeTable etsy() {
        String where = "|Papatya Sokak 5||Izmir|||Türkiye";
        return MadeTable.of(
                "EtsySoldOrders2026",
                "Sale Date|Order ID|Buyer User ID|Full Name|First Name|Last Name|Number of Items|Payment Method|Date Shipped"
                        + "|Street 1|Street 2|Ship City|Ship State|Ship Zipcode|Ship Country|Currency|Order Value|Coupon Code"
                        + "|Coupon Details|Discount Amount|Shipping Discount|Shipping|Sales Tax|Order Total|Status"
                        + "|Card Processing Fees|Order Net|Adjusted Order Total|Buyer",
                "03/04/26|3001|77|" + NAME + "|Zeynep|Özel|2|Credit Card|03/06/26" + where
                        + "|USD|50.00|||5.00|0.00|6.00|4.00|55.00||1|2||" + NAME,
                "03/05/26|3002|77|" + NAME + "|Zeynep|Özel|1|Credit Card|" + where
                        + "|USD|20.00|||0.00|0.00|5.00|0.00|25.00|Refunded|1|2||" + NAME,
                "03/13/26|3003||" + NAME + "|Zeynep|Özel|1|Credit Card|" + where
                        + "|USD|20.00|||0.00|0.00|5.00|0.00|25.00|Canceled|1|2||" + NAME,
                "03/14/26|3004||" + NAME + "|Zeynep|Özel|1|Credit Card|03/15/26" + where
                        + "|USD|95.00|||0.00|0.00|5.00|0.00|100.00||1|2|75.00|" + NAME);
    }

    static MadeTable etsyItems() {
        return MadeTable.of(
                "EtsySoldOrderItems2026",
                "Sale Date|Item Name|Buyer|Quantity|Price|Discount Amount|Shipping Discount|Order Shipping|Order Sales Tax"
                        + "|Item Total|Currency|Transaction ID|Listing ID|Date Paid|Date Shipped|Ship Name|Order ID",
                "03/04/26|Mug|" + NAME + "|2|20.00|4.00|0.00|6.00|0|40.00|USD|9001|1|03/04/2026|03/06/2026|" + NAME
                        + "|3001",
                "03/04/26|Plate|" + NAME + "|1|10.00|1.00|0.00|6.00|0|10.00|USD|9002|1|03/04/2026|03/06/2026|" + NAME
                        + "|3001",
                "03/20/26|Plate|" + NAME + "|1|10.00|0.00|0.00|6.00|0|10.00|USD|9003|1|03/20/2026||" + NAME + "|3009");
    }

    private static String trendyol(
            String barcode, String parcel, String order, String status, String times, String money) {
        return barcode + "|" + parcel + "|Kargo|" + times + "|" + order + "|" + NAME + "|Papatya Sokak 5|" + status
                + "|" + MAIL + "|" + money;
    }

    static MadeTable trendyol() {
        return MadeTable.of(
                "Siparişler",
                "Sipariş Listesi",
                "Barkod|Paket No|Kargo Firması|Sipariş Tarihi|Termin Süresinin Bittiği Tarih|Kargoya Teslim Tarihi|Teslim Tarihi"
                        + "|Sipariş Numarası|Alıcı|Teslimat Adresi|Sipariş Statüsü|E-Posta|Adet|Satış Tutarı|İndirim Tutarı"
                        + "|Faturalanacak Tutar|Müşteri Sipariş Adedi",
                trendyol(
                        "B1",
                        "P1",
                        "T1",
                        "Teslim Edildi",
                        "05.02.2026 23:40|08.02.2026 23:59|06.02.2026 16:00|09.02.2026 12:00",
                        "2|1.254|100|1.154|3"),
                trendyol(
                        "B2",
                        "P1",
                        "T1",
                        "Teslim Edildi",
                        "05.02.2026 23:40|08.02.2026 23:59|06.02.2026 16:00|09.02.2026 12:00",
                        "1|2,17|0|2,17|3"),
                trendyol("B3", "P2", "T1", "İptal Edildi", "05.02.2026 23:40|08.02.2026 23:59||", "1|50|0|50|3"),
                trendyol(
                        "B1",
                        "P3",
                        "T2",
                        "İade Edildi",
                        "06.02.2026 09:00|09.02.2026 23:59|07.02.2026 16:00|10.02.2026 12:00",
                        "1|577|0|577|1"),
                trendyol("B1", "P4", "T3", "İptal Edildi", "07.02.2026 09:00|10.02.2026 23:59||", "1|577|0|577|1"));
    }

    static MadeTable trendyolStore() {
        return MadeTable.of(
                "Mağaza",
                "Tarih|Tekil Ziyaretçi Sayısı|Görüntülenme",
                "01-02-2026 00:00|1.204|3.000",
                "02-02-2026 00:00|980|2.000",
                "Toplam|2.184|5.000");
    }

    static MadeTable hepsiburada() {
        return MadeTable.of(
                "hepsiburada",
                "Sipariş Numarası|Paket Numarası|Kalem Numarası|Sipariş Tarihi|Kargo Firması|Barkod|Adet|Alıcı|Teslimat Adresi"
                        + "|Paket Durumu|Teslim Tarihi|Kargo Kabul Tarihi|Kargoya Son Teslim Tarihi|Birim Listeleme Fiyatı",
                "H1|P1|1|14.02.2026 10:00|Kargo|B|2|" + NAME
                        + "|Papatya Sokak|Teslim Edildi|17.02.2026 10:00|15.02.2026 10:00" + "|16.02.2026 10:00|10,50",
                "H1|P2|2|14.02.2026 10:00|Kargo|B|1|" + NAME
                        + "|Papatya Sokak|Teslim Edildi|18.02.2026 10:00|15.02.2026 10:00" + "|16.02.2026 10:00|5,00");
    }

    static MadeTable gorgias() {
        return MadeTable.of(
                "gorgias",
                "Ticket id|Tags|Initial channel|Created by an agent|Subject|Creation date|Closed date|Survey score|Assignee name"
                        + "|Assignee email|Customer email|Customer name|First response time (s)|Resolution time (s)"
                        + "|Number of agent messages|Number of customer messages",
                "1|vip|email|false|" + NAME + "|2026-01-13 10:00:00|2026-01-14 10:00:00|5|Ali|ali@example.com|" + MAIL
                        + "|" + NAME + "|5400|86400|2|1",
                "2|spam|email|false|call before noon|2026-01-13 11:00:00|||Ali|ali@example.com|" + MAIL + "|" + NAME
                        + "|||0|1",
                "3||chat|true|Hi|2026-01-13 12:00:00||||||" + NAME + "|||0|1");
    }

    static MadeTable freshdesk() {
        return MadeTable.of(
                "freshdesk",
                "Ticket ID|Subject|Status|Source|Agent|Created time|Resolved time|Closed time|Last update time"
                        + "|Initial response time|Time tracked|First response time (in hrs)|Resolution time (in hrs)"
                        + "|Agent interactions|Tags|Survey results|Full name|Contact ID",
                "1|Hi|Closed|Email|Ali|2026-01-13 10:00:00|2026-01-14 12:30:00|2026-01-15 10:00:00|2026-01-15 10:00:00|"
                        + "|00:12:30|26:30:00|26:30:00|2||Extremely Happy|" + NAME + "|55",
                "2|Hi|Open|Phone||2026-01-13 11:00:00|||2026-01-13 11:00:00||||| 0|||" + NAME + "|55",
                "3|Hi|Spam|Email||2026-01-13 11:00:00|||2026-01-13 11:00:00||||| 0|||" + NAME + "|56");
    }

    static MadeTable intercom() {
        return MadeTable.of(
                "intercom",
                "Conversation ID|Conversation started at|Conversation last closed at|Conversation state|Channel"
                        + "|Teammate currently assigned|First response time (seconds)"
                        + "|First response time (only office hours) (seconds)|Conversation handling time (seconds)"
                        + "|Conversation rating|User email",
                "1|2026-01-13 10:00:00|2026-01-14 10:00:00|closed|Chat|Ali|5400|600|750|4|" + MAIL,
                "2|2026-01-13 11:00:00||open|Chat||||||" + MAIL);
    }

    static MadeTable ga4Hourly() {
        return MadeTable.of(
                "exploration",
                "# ----------------------------------------",
                "# Shop - Free form",
                "# 20260501-20260502",
                "# ----------------------------------------",
                "Session primary channel group (Default channel group)|Date + hour (YYYYMMDDHH)|Users|Sessions|Engaged sessions",
                "||900|1000|700|Grand total",
                "Direct|2026050113|400|500|300",
                "Paid Search|2026050213|500|500|400");
    }

    static MadeTable googleAds() {
        return MadeTable.of(
                "ads",
                "Campaign report",
                "1 January 2026 - 31 January 2026",
                "Campaign|Day|Currency code|Clicks|Impr.|Cost",
                "Mugs|2026-01-05|TRY|1,204|9,000|1,500.25",
                "Mugs|2026-01-06|TRY| --|0|0.00",
                "Plates|2026-01-05|TRY|10|100|12.50",
                "Plates|2026-01-05|EUR|10|100|12.50",
                "Total: Campaigns| --| --|1,224|9,200|1,525.25",
                "Total: Account| --| --|1,224|9,200|1,525.25");
    }

    static MadeTable metaAds() {
        return MadeTable.of(
                "meta",
                "Rapor Başlangıcı|Rapor Sonu|Kampanya Adı|Sonuçlar|Harcanan Tutar (TRY)|Gösterim|Bağlantı Tıklamaları",
                "2026-01-01|2026-01-31||30|1750.75|90000|1500",
                "2026-01-01|2026-01-31|Mugs|30|1500.25|80000|1300",
                "2026-01-01|2026-01-31|Plates|0|250.50|10000|200");
    }

    /** All of them. */
    static List<MadeTable> all() {
        return List.of(
                shopify(),
                woo(),
                etsy(),
                etsyItems(),
                trendyol(),
                trendyolStore(),
                hepsiburada(),
                zendesk(),
                gorgias(),
                freshdesk(),
                intercom(),
                ga4(),
                ga4Hourly(),
                googleAds(),
                metaAds());
    }
}
