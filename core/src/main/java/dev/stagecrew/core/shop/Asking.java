package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import java.util.Optional;

/** Draws what people bring to the help desk: by which medium they come, how long it takes, how long they wait. */
public final class Asking {
    private static final double HOURS_A_WEEK = 7 * 24;

    private final Assumptions assumptions;
    private final Inbox inbox;
    private final ShopCalendar calendar;
    private final Distribution spread;
    private final Distribution[] patienceHours = new Distribution[Medium.values().length];
    private final double[] handling = new double[Medium.values().length];
    private final double askingShare;
    private final double enquiryMinutes;
    private final double ticketMinutes;
    private final double silent;
    private final long ticketPatienceMillis;

    public Asking(Assumptions assumptions, Inbox inbox, ShopCalendar calendar) {
        this.assumptions = assumptions;
        this.inbox = inbox;
        this.calendar = calendar;
        this.spread = Distribution.Lognormal.of(1, assumptions.get(Assumption.HANDLING_VARIATION));
        this.askingShare = askingShare(assumptions, inbox);
        this.enquiryMinutes = assumptions.get(Assumption.ENQUIRY_MINUTES);
        this.ticketMinutes = assumptions.get(Assumption.TICKET_MINUTES);
        this.silent = assumptions.get(Assumption.SILENT_LEAVING);
        this.ticketPatienceMillis = SimTime.hours(24 * assumptions.get(Assumption.TICKET_PATIENCE_DAYS));
        for (Medium medium : Medium.values()) {
            patienceHours[medium.ordinal()] = patience(assumptions, medium);
            handling[medium.ordinal()] = switch (medium) {
                case MESSAGE, EMAIL, SOCIAL -> 1;
                case CHAT -> assumptions.get(Assumption.CHAT_HANDLING);
                case PHONE -> assumptions.get(Assumption.PHONE_HANDLING);
            };
        }
    }

    /** Between a shop that shows no chat and one that is written to by nothing else. */
    private static double askingShare(Assumptions assumptions, Inbox inbox) {
        double unasked = assumptions.get(Assumption.ENQUIRY_RATE);
        double invited = Math.max(unasked, assumptions.get(Assumption.ENQUIRY_RATE_CHAT));
        return unasked + (invited - unasked) * inbox.share(Medium.CHAT);
    }

    private static Distribution patience(Assumptions assumptions, Medium medium) {
        return switch (medium) {
            case MESSAGE ->
                new Distribution.Weibull(
                        assumptions.get(Assumption.PATIENCE_SHAPE), assumptions.get(Assumption.PATIENCE_HOURS));
            case EMAIL ->
                new Distribution.Weibull(
                        assumptions.get(Assumption.EMAIL_PATIENCE_SHAPE),
                        assumptions.get(Assumption.EMAIL_PATIENCE_HOURS));
            case SOCIAL ->
                new Distribution.Weibull(
                        assumptions.get(Assumption.PATIENCE_SHAPE), assumptions.get(Assumption.SOCIAL_PATIENCE_HOURS));
            case CHAT ->
                new Distribution.Weibull(
                        assumptions.get(Assumption.CHAT_PATIENCE_SHAPE),
                        assumptions.get(Assumption.CHAT_PATIENCE_HOURS));
            case PHONE -> new Distribution.Exponential(assumptions.get(Assumption.PHONE_PATIENCE_MINUTES) / 60);
        };
    }

    /** Questions that no order hangs on, from so many visits: more where a chat invites them, fewer where pages answer. */
    public double questions(double visits, Morning state) {
        return visits * askingShare * Offer.unansweredByContent(assumptions, state);
    }

    /** Minutes of somebody's time that a question before the sale takes on average. */
    public double usualQuestionMinutes() {
        return enquiryMinutes * usualHandling();
    }

    /** Minutes of somebody's time that a ticket takes on average. */
    public double usualTicketMinutes() {
        return ticketMinutes * usualHandling();
    }

    /** How long a contact takes relative to a written one, if as many come in each hour of the week. */
    private double usualHandling() {
        double open = inbox.open().hoursPerWeek() / HOURS_A_WEEK;
        double chat = handling[Medium.CHAT.ordinal()] / inbox.chatsAtOnce();
        double phone = handling[Medium.PHONE.ordinal()];
        return 1 + open * (inbox.share(Medium.CHAT) * (chat - 1) + inbox.share(Medium.PHONE) * (phone - 1));
    }

    /** A question before the sale. */
    ContactNeeds question(RandomStream stream, long atMillis) {
        Medium medium = medium(stream, atMillis);
        return contact(stream, medium, enquiryMinutes, SimTime.hours(patienceHours[medium.ordinal()].sample(stream)));
    }

    /**
     * People who have paid are slow to give up: their impatience shows in satisfaction. But nobody holds a line for longer
     * than others do; they write instead.
     */
    ContactNeeds ticket(RandomStream stream, long atMillis) {
        Medium medium = medium(stream, atMillis);
        long patienceMillis =
                medium.isLive() ? SimTime.hours(patienceHours[medium.ordinal()].sample(stream)) : ticketPatienceMillis;
        return contact(stream, medium, ticketMinutes, patienceMillis);
    }

    /**
     * A contact that is counted at the desk.
     *
     * @param handling in minutes; as a ticket's where it is not given
     * @param patience in minutes; as for a ticket where it is not given
     */
    public ContactNeeds atDesk(
            RandomStream stream, Medium medium, Optional<Distribution> handling, Optional<Distribution> patience) {
        double usual = ticketMinutes * handling(medium);
        double lasts = handling.map(times -> times.sample(stream)).orElseGet(() -> usual * spread.sample(stream));
        double takes = medium == Medium.CHAT ? lasts / inbox.chatsAtOnce() : lasts;
        long patienceMillis = patience.map(times -> SimTime.minutes(times.sample(stream)))
                .orElseGet(() -> medium.isLive()
                        ? SimTime.hours(patienceHours[medium.ordinal()].sample(stream))
                        : ticketPatienceMillis);
        return new ContactNeeds(
                medium,
                SimTime.minutes(takes),
                SimTime.minutes(lasts - takes),
                patienceMillis,
                false,
                stream.nextDouble(),
                1);
    }

    /** Minutes of somebody's time that a contact counted at the desk takes on average. */
    public double usualMinutesAtDesk(Medium medium, Optional<Distribution> handling) {
        double lasts = handling.map(Distribution::mean).orElse(ticketMinutes * handling(medium));
        return medium == Medium.CHAT ? lasts / inbox.chatsAtOnce() : lasts;
    }

    private double handling(Medium medium) {
        return handling[medium.ordinal()];
    }

    /** The same matter once more, at an instant: by the same medium while that is open, else in writing. */
    public ContactNeeds again(ContactNeeds needs, long atMillis) {
        boolean shut = needs.medium().isLive() && !inbox.isOpen(calendar.weekday(SimTime.dayOf(atMillis)), atMillis);
        return shut ? inWriting(needs) : needs;
    }

    /** The same matter by e-mail, from somebody who did not hold the line. It takes as long as an e-mail takes. */
    public ContactNeeds inWriting(ContactNeeds live) {
        double lasts = (live.handlingMillis() + live.besidesMillis())
                / handling[live.medium().ordinal()];
        return new ContactNeeds(
                Medium.EMAIL,
                Math.round(lasts),
                0,
                ticketPatienceMillis,
                live.leavesSilently(),
                live.satisfactionLuck(),
                live.reopenLuck());
    }

    /** By which medium somebody comes at an instant. Where there is only one it is no matter of chance. */
    public Medium medium(RandomStream stream, long atMillis) {
        return inbox.isSingle()
                ? Medium.MESSAGE
                : inbox.medium(stream.nextDouble(), calendar.weekday(SimTime.dayOf(atMillis)), atMillis);
    }

    /**
     * One of several chats side by side takes its share of the person's time, and goes on meanwhile. A caller who hangs up
     * is heard to.
     */
    private ContactNeeds contact(RandomStream stream, Medium medium, double minutes, long patienceMillis) {
        double lasts = minutes * handling[medium.ordinal()] * spread.sample(stream);
        double takes = medium == Medium.CHAT ? lasts / inbox.chatsAtOnce() : lasts;
        return new ContactNeeds(
                medium,
                SimTime.minutes(takes),
                SimTime.minutes(lasts - takes),
                patienceMillis,
                stream.nextDouble() < silent && medium != Medium.PHONE,
                stream.nextDouble(),
                stream.nextDouble());
    }
}
