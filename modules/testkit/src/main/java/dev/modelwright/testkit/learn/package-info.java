// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * For tests of learners: the contract that each keeps, rows to learn from, and real tables read as
 * datasets. No product code may use it.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.testkit.learn;
