using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>A round field by field, as somebody wanted it and as it is stored.</summary>
internal static class RoundVersions
{
    public static IReadOnlyList<FieldVersions> Of(
        RoundPlan mine,
        RateRound stored,
        IEnumerable<RoundOperator> operators,
        Func<string, string> name
    ) =>
        [
            .. Enum.GetValues<RoundDate>()
                .Select(date => new FieldVersions(
                    RoundWords.Of(date),
                    RoundWords.Day(mine.Dates[date]),
                    RoundWords.Day(RoundDates.Of(stored)[date])
                )),
            new("Besked til driftsherrerne", mine.Message, stored.Message),
            new("Takstfilens udgave", mine.Layout, stored.Layout),
            new(
                "Skal aflevere",
                Names(mine.Expected, name),
                Names(operators.Where(row => row.IsExpected).Select(row => row.Party), name)
            ),
        ];

    private static string Names(IEnumerable<string> parties, Func<string, string> name) =>
        string.Join(", ", parties.Select(name).Order(Danish.Order));
}
