// SPDX-License-Identifier: GPL-3.0-or-later
/** One page with every control in all its states, for pictures to look at. Tests only. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.ui.sampler;
