using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Tests.Unit.Kernel;

public sealed class ResultTests
{
    private static readonly Fault Broken = new("RV-999", "Prøve.");

    [Fact]
    public void A_value_is_passed_on() =>
        Result.Ok(2).Then(two => Result.Ok(two * 3)).Value.ShouldBe(6);

    [Fact]
    public void A_fault_goes_through_and_nothing_more_is_done()
    {
        var called = false;

        var result = Result
            .Refused<int>(Broken)
            .Then(value =>
            {
                called = true;
                return Result.Ok(value);
            });

        result.IsOk.ShouldBeFalse();
        result.Fault.ShouldBe(Broken);
        called.ShouldBeFalse();
    }

    [Fact]
    public void Asking_a_refused_result_for_its_value_is_a_bug_that_names_the_fault() =>
        Should
            .Throw<InvalidOperationException>(() => Result.Refused<int>(Broken).Value)
            .Message.ShouldBe("RV-999: Prøve.");

    [Fact]
    public void Values_and_faults_become_results_by_themselves()
    {
        Result<string> good = "godt";
        Result<string> bad = Broken;

        good.IsOk.ShouldBeTrue();
        good.Value.ShouldBe("godt");
        bad.Fault!.Id.ShouldBe("RV-999");
    }
}
