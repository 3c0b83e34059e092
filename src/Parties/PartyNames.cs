using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;

namespace Rammevaerk.Parties;

/// <summary>The names in the register that comes with the product.</summary>
public sealed class PartyNames(TimeProvider time) : IPartyNames
{
    public IReadOnlyList<AreaKey> Areas => [.. PartyRegister.Areas.Select(area => area.Key)];

    public string Name(string code) => PartyRegister.Starting.NameOf(code);

    public string AreaName(AreaKey area) => area == AreaKey.Country ? "Hele landet" : PartyRegister.AreaName(area);

    public IReadOnlyList<PartyName> PartiesOf(AreaKey area) =>
        [
            .. PartyRegister
                .Starting.InForce(new BudgetYear(DanishClock.Year(time)))
                .Where(party => party.Area == area)
                .Select(party => new PartyName(party.Code.Value, party.FullName)),
        ];
}
