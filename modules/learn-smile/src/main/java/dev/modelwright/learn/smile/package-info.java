// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Learners of the Smile library; each turns its fit into the model language at once. Smile's types
 * stay inside; no exchange format and no screen may enter.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.learn.smile;
