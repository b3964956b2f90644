/** One record per request, beside the same rows written by nothing but a client of the database. */
package cn.anju.benchmark.visit;
