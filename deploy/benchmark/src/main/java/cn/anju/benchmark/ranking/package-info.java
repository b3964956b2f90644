/** Reading the county's ranking, beside a program that only says hello. */
package cn.anju.benchmark.ranking;
