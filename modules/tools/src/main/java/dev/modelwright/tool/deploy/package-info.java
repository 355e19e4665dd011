// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The room of the prediction server: switch it on, ask it, copy the request, watch its traffic.
 * Serving itself happens behind actions; no other room may be known.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.deploy;
