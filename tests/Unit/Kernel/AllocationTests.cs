using Rammevaerk.Kernel.Money;

namespace Rammevaerk.Tests.Unit.Kernel;

/// <summary>FIN-2: largest remainder, so that the parts always sum to the total.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void Parts_go_by_the_key_and_the_odd_krone_to_the_largest_remainder() =>
        Amounts(100m, ("A", 1m), ("B", 1m), ("C", 2m)).ShouldBe([25m, 25m, 50m]);

    [Fact]
    public void The_largest_remainder_is_served_first() =>
        // 10 × 5/11 = 4.545, 10 × 4/11 = 3.636, 10 × 2/11 = 1.818
        Amounts(10m, ("A", 5m), ("B", 4m), ("C", 2m)).ShouldBe([4m, 4m, 2m]);

    [Fact]
    public void Of_equal_remainders_the_larger_key_goes_first() =>
        // 2 × 1/4 = 0.5 and 2 × 3/4 = 1.5
        Amounts(2m, ("A", 1m), ("B", 3m)).ShouldBe([0m, 2m]);

    [Fact]
    public void Of_equal_remainders_and_keys_the_code_goes_first_in_ordinal_order()
    {
        Amounts(1m, ("0851", 7m), ("0751", 7m)).ShouldBe([0m, 1m]);
        Amounts(1m, ("a", 7m), ("B", 7m)).ShouldBe([0m, 1m]);
        Amounts(1m, ("Å", 7m), ("Z", 7m)).ShouldBe([0m, 1m]);
    }

    [Fact]
    public void A_negative_total_mirrors_the_positive()
    {
        var key = new[] { ("0851", 3m), ("0751", 3m), ("0101", 5m), ("0147", 0m) };

        Amounts(-1000m, key).ShouldBe(Amounts(1000m, key).Select(amount => -amount));
    }

    [Fact]
    public void Oere_are_dealt_when_they_are_asked_for() =>
        Allocation
            .Share(100m, Key(("A", 1m), ("B", 1m), ("C", 1m)), AllocationUnit.Oere)
            .Value.Select(part => part.Amount)
            .ShouldBe([33.34m, 33.33m, 33.33m]);

    [Fact]
    public void A_party_without_weight_gets_nothing_and_is_kept() =>
        Amounts(7m, ("A", 0m), ("B", 2m)).ShouldBe([0m, 7m]);

    [Fact]
    public void Nothing_to_share_gives_nothing_to_each() => Amounts(0m, ("A", 1m), ("B", 2m)).ShouldBe([0m, 0m]);

    [Fact]
    public void The_expected_area_share_of_the_loan_pool_is_its_share_of_the_population() =>
        Amounts(1_300_000_000m, ("midtjylland", 1_365_688m), ("andre", 5_961_249m - 1_365_688m))[0]
            .ShouldBe(297_822_554m);

    [Fact]
    public void What_cannot_be_shared_is_refused_by_name()
    {
        Refusal(1m).ShouldBe("RV-110");
        Refusal(1m, ("A", -1m), ("B", 3m)).ShouldBe("RV-111");
        Refusal(1m, ("A", 0m), ("B", 0m)).ShouldBe("RV-112");
        Refusal(1m, ("A", 1m), ("A", 2m)).ShouldBe("RV-113");
        Refusal(1.5m, ("A", 1m)).ShouldBe("RV-114");
        Refusal(decimal.MaxValue, ("A", 2m), ("B", 3m)).ShouldBe("RV-115");
    }

    [Fact]
    public void A_total_finer_than_oere_is_refused_when_oere_are_dealt() =>
        Allocation.Share(1.005m, Key(("A", 1m)), AllocationUnit.Oere).Fault!.Id.ShouldBe("RV-114");

    private static List<decimal> Amounts(decimal total, params (string Party, decimal Weight)[] key) =>
        Allocation.Share(total, Key(key)).Value.Select(part => part.Amount).ToList();

    private static string Refusal(decimal total, params (string Party, decimal Weight)[] key) =>
        Allocation.Share(total, Key(key)).Fault!.Id;

    private static List<KeyShare> Key(params (string Party, decimal Weight)[] key) =>
        key.Select(share => new KeyShare(share.Party, share.Weight)).ToList();
}
