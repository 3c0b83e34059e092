using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The change of a rate, as a share, beyond which it must be explained in a round's area and year.</summary>
public sealed class ChangeLimit(ICurrentParameters parameters)
{
    /// <summary>The limit; or the fault of a parameter that is missing, expired or entered twice.</summary>
    public Result<decimal> Of(RateRound round) => Of(round.AreaKey, round.BudgetYear);

    /// <summary>The same of an area's year.</summary>
    public Result<decimal> Of(AreaKey area, BudgetYear year) =>
        parameters
            .Current.FindNumber(ParameterKeys.RateChangeWarning, area, year.Start)
            .Then(parameter => Result.Ok(parameter.Number!.Value));
}
