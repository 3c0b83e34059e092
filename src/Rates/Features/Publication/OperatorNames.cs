using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>What operators are called in a year; the code where nobody is known by it.</summary>
public sealed class OperatorNames(PartyRegister parties)
{
    public string Of(string party, BudgetYear year) =>
        parties.Find(party, year) is { IsOk: true } found ? found.Value.Name : party;

    public string FullOf(string party, BudgetYear year) =>
        parties.Find(party, year) is { IsOk: true } found ? found.Value.FullName : party;

    /// <summary>The area's parties of the year, municipalities first.</summary>
    public IReadOnlyList<Party> InArea(AreaKey area, BudgetYear year) =>
        [.. parties.InForce(year).Where(party => party.Area == area)];
}
