package cn.anju.county.industry;

import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.people.Household;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What families live on beside wages: land that they let others use with its rent, gardens, cooperatives, and how their
 * products are sold (clauses 7 to 9 and 11). Gardens of the sites that the plan asks for one are due in June and come later;
 * small sites have begun by themselves.
 */
public final class Livelihoods {
    private static final String TRANSFERS = "industry/land-transfers";
    private static final String RENTS = "industry/land-rents";
    private static final String PLOTS = "industry/garden-plots";
    private static final String ALLOTMENTS = "industry/garden-allotments";
    private static final String COOPERATIVES = "industry/cooperatives";
    private static final String CHANNELS = "industry/sales-channels";
    private static final String DELIVERIES = "industry/deliveries";
    private static final double ACTIVE = 0.78;
    private static final double LETS_LAND = 0.15;
    private static final double RENT_PAID = 0.7;
    private static final int GARDENERS = 12;

    private record Transfer(String key, Household household, LocalDate from, long annualRent) {}

    private record Channel(UUID id, SettledSite site, String kind, LocalDate from) {}

    private final Seed seed;
    private final RecordBook book;

    public Livelihoods(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enter(List<SettledSite> sites) {
        var active = sites.stream()
                .filter(site -> site.diligence().industry() >= ACTIVE)
                .toList();
        enterLand(active);
        enterGardens(active.stream().filter(site -> !site.large()).toList());
        active.stream().filter(SettledSite::large).forEach(this::enterCooperative);
        enterSales(active.stream().filter(SettledSite::large).toList());
    }

    private void enterLand(List<SettledSite> sites) {
        var transfers = new ArrayList<Transfer>();
        for (SettledSite site : sites) {
            for (Household household : site.households()) {
                var chance = seed.chance(TRANSFERS, household.code());
                if (chance.hits(LETS_LAND)) {
                    transfers.add(transfer(household, chance));
                }
            }
        }
        for (Transfer transfer : transfers) {
            var chance = seed.chance(RENTS, transfer.key());
            if (chance.hits(RENT_PAID)) {
                enterRent(transfer, chance);
            }
        }
    }

    private Transfer transfer(Household household, Chance chance) {
        var from = chance.workday(
                Quarter.later(household.settledOn(), LocalDate.of(2020, 1, 2)).plusDays(1), LocalDate.of(2021, 2, 26));
        int tenths = chance.between(10, 60);
        long rent = 10L * tenths * chance.between(3, 8);
        book.draft(TRANSFERS, household.code())
                .at(household.place())
                .with("householdId", household.id())
                .with("from", from)
                .with("landKind", chance.pick(List.of("FARMLAND", "FARMLAND", "WOODLAND", "HOMESTEAD")))
                .with("areaMu", BigDecimal.valueOf(tenths, 1))
                .withYuan("annualRent", rent)
                .with("transferee", chance.pick(List.of("兴农种养专业合作社", "油茶发展公司", "村集体经济组织")))
                .enter(from, chance);
        return new Transfer(household.code(), household, from, rent);
    }

    private void enterRent(Transfer transfer, Chance chance) {
        var paidOn = chance.workday(LocalDate.of(2022, 1, 4), Quarter.END);
        book.draft(RENTS, transfer.key())
                .at(transfer.household().place())
                .with("transferId", seed.id(TRANSFERS, transfer.key()))
                .with("paidOn", paidOn)
                .with("year", transfer.from().getYear())
                .withYuan("amount", transfer.annualRent())
                .with("receipt", "一卡通转账")
                .enter(paidOn, chance);
    }

    private void enterGardens(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            var chance = seed.chance(PLOTS, site.code());
            var from = chance.workday(LocalDate.of(2022, 2, 14), LocalDate.of(2022, 3, 11));
            book.draft(PLOTS, site.code())
                    .at(site.place())
                    .with("from", from)
                    .with("name", site.site().name() + "小微菜园")
                    .with("kind", "VEGETABLE_GARDEN")
                    .with("areaMu", BigDecimal.valueOf(chance.between(30, 60), 1))
                    .enter(from, chance);
        }
        for (SettledSite site : sites) {
            var chance = seed.chance(ALLOTMENTS, site.code());
            site.households().stream().limit(GARDENERS).forEach(household -> enterAllotment(site, household, chance));
        }
    }

    private void enterAllotment(SettledSite site, Household household, Chance chance) {
        var from = chance.workday(LocalDate.of(2022, 3, 14), Quarter.END);
        book.draft(ALLOTMENTS, household.code())
                .at(site.place())
                .with("plotId", seed.id(PLOTS, site.code()))
                .with("householdId", household.id())
                .with("areaMu", BigDecimal.valueOf(chance.between(10, 20), 2))
                .with("from", from)
                .enter(from, chance);
    }

    private void enterCooperative(SettledSite site) {
        var chance = seed.chance(COOPERATIVES, site.code());
        var from = chance.workday(LocalDate.of(2020, 3, 2), LocalDate.of(2022, 2, 25));
        int members = chance.between(12, 60);
        book.draft(COOPERATIVES, site.code())
                .at(site.place())
                .with("from", from)
                .with("name", site.site().name() + "种养专业合作社")
                .with("members", members)
                .with("relocatedMembers", members * chance.between(5, 9) / 10)
                .with("leaderKind", chance.pick(List.of("VILLAGE_OFFICIAL", "CAPABLE_PERSON", "ENTERPRISE")))
                .with("participants", List.of("PARTY_MEMBERS", "VILLAGERS", "LIFTED_HOUSEHOLDS"))
                .enter(from, chance);
    }

    private void enterSales(List<SettledSite> sites) {
        var channels = new ArrayList<Channel>();
        for (SettledSite site : sites) {
            var chance = seed.chance(CHANNELS, site.code());
            var from = chance.workday(LocalDate.of(2021, 6, 1), LocalDate.of(2022, 1, 28));
            var hall = book.draft(CHANNELS, site.code() + "/hall")
                    .at(site.place())
                    .with("from", from)
                    .with("kind", "SUPPORT_HALL")
                    .with("name", site.site().name() + "消费帮扶馆")
                    .with("operator", site.site().name() + "村集体")
                    .enter(from, chance);
            channels.add(new Channel(hall, site, "hall", from));
            var contract = book.draft(CHANNELS, site.code() + "/contract")
                    .at(site.place())
                    .with("from", from)
                    .with("kind", "SUPPLY_CONTRACT")
                    .with("operator", "赣南农产品公司")
                    .with("creditCode", CreditCodes.next(chance))
                    .withYuan("contractValue", chance.between(6, 20) * 10_000L)
                    .enter(from, chance);
            channels.add(new Channel(contract, site, "contract", from));
        }
        channels.forEach(this::enterDeliveries);
    }

    private void enterDeliveries(Channel channel) {
        var chance = seed.chance(DELIVERIES, channel.site().code() + "/" + channel.kind());
        for (var month : Quarter.MONTHS) {
            var on = chance.workday(
                    Quarter.later(month.atDay(1), channel.from()),
                    Quarter.later(month.atEndOfMonth(), channel.from().plusDays(3)));
            book.draft(DELIVERIES, channel.site().code() + "/" + channel.kind() + "/" + month)
                    .at(channel.site().place())
                    .with("channelId", channel.id())
                    .with("deliveredOn", on)
                    .with("product", chance.pick(List.of("黄元米果", "山茶油", "脐橙", "灰鹅")))
                    .withYuan("amount", chance.between(8, 90) * 100L)
                    .enter(on, chance);
        }
    }
}
