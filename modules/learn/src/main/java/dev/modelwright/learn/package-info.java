// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The contract of learning: what a learner is asked and what it answers, and the fitting of the
 * preparation on training rows only. No learning library may enter; each has a room of its own.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.learn;
