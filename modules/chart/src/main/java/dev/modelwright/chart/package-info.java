/** Room. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.chart;
