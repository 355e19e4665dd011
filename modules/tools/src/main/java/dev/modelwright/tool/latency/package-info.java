// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The room of the latency lab: a load in open loop, its figures live, earlier tests beside it.
 * Measuring itself happens behind actions; no other room may be known.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.latency;
