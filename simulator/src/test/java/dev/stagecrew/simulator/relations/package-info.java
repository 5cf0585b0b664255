/**
 * Relations that hold whatever the numbers are: what a sceptic would try. A class is a family, a test method is a relation,
 * and its name says which. {@link dev.stagecrew.simulator.relations.RelationsTest} counts them.
 */
package dev.stagecrew.simulator.relations;
