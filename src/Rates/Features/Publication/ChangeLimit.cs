using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The change of a rate, as a share, beyond which it must be explained in a round's area and year.</summary>
public sealed class ChangeLimit(ICurrentParameters parameters)
{
    /// <summary>The limit; or the fault of a parameter that is missing, expired or entered twice.</summary>
    public Result<decimal> Of(RateRound round) =>
        parameters
            .Current.FindNumber(ParameterKeys.RateChangeWarning, round.AreaKey, round.BudgetYear.Start)
            .Then(parameter => Result.Ok(parameter.Number!.Value));
}
