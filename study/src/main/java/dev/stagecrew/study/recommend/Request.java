package dev.stagecrew.study.recommend;

/**
 * What is asked of a search.
 *
 * @param budget a month, in the scenario's currency, for pay, tools and ads, beyond what is spent on ads today
 * @param cashFloor cash must not fall below this, in at least nine years of ten
 * @param yearsARound the most years that one round of the search may observe
 * @param finalYears years of the recommended plan and of what it is held against
 */
public record Request(Target target, double budget, double cashFloor, int yearsARound, int finalYears) {}
