// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the train room. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.train;
