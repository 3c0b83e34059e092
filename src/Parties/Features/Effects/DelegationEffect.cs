using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Delegations;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Features.Effects;

/// <summary>A decision leaves something to another body to decide.</summary>
internal sealed class DelegationEffect(BodyReading reading, WriteDesk desk) : IDecisionEffect
{
    public string Kind => "delegation";

    public string Title => "Bemyndig et organ";

    public string Permission => Permissions.EditParties;

    public async Task<IReadOnlyList<EffectField>> FieldsAsync(AreaKey area, CancellationToken cancellation) =>
        DelegationForms.FieldsOf(await reading.TreeAsync(area, cancellation));

    public Task<Result<EffectChange>> PreviewAsync(Decided decided, CancellationToken cancellation) =>
        desk.RehearseAsync(write => CarryOutAsync(write, decided, cancellation));

    public async Task<Result<EffectChange>> CarryOutAsync(Write write, Decided decided, CancellationToken cancellation)
    {
        var reader = TermReader.Of(decided);
        var delegation = DelegationForms.Read(reader, decided.On, Basis.Of(decided));
        if (reader.First is { } fault)
        {
            return fault;
        }

        var added = await DelegatedDecisions.Add(write, decided.Area, delegation, cancellation);
        if (!added.IsOk)
        {
            return added.Fault;
        }

        var to = (await reading.TreeAsync(decided.Area, cancellation)).Find(delegation.ToBodyId);
        return EffectChange.Of($"{to?.Name} bemyndiges: {delegation.What}", added.Value.Subject);
    }
}
