/** A bureau's file compared with all who are registered, beside COPY and a join. */
package cn.anju.benchmark.comparison;
