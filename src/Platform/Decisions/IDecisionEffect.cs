using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Decisions;

/// <summary>
/// Something a decision can carry out, offered by the module that owns it: set a parameter, give a dispensation, approve
/// rates. The module of meetings draws its form, shows beforehand what it will do, and calls it in the transaction that
/// records the decision, so that both are stored or neither. Registered as a service of one's own module.
/// </summary>
public interface IDecisionEffect
{
    /// <summary>Its name in what is stored: parameter. Never changed once used.</summary>
    string Kind { get; }

    /// <summary>What it does, as a choice in a list: Sæt en parameter.</summary>
    string Title { get; }

    /// <summary>The permission that whoever records the decision must have in the area.</summary>
    string Permission { get; }

    /// <summary>What must be said for it in the area.</summary>
    Task<IReadOnlyList<EffectField>> FieldsAsync(AreaKey area, CancellationToken cancellation);

    /// <summary>What it would change with these terms now; the fault says what is wrong with them. Reads only.</summary>
    Task<Result<EffectChange>> PreviewAsync(Decided decided, CancellationToken cancellation);

    /// <summary>Carries it out in the decision's own transaction, with its audit; a fault stops the decision too.</summary>
    Task<Result<EffectChange>> CarryOutAsync(Write write, Decided decided, CancellationToken cancellation);

    /// <summary>Told when the decision is stored, for what is held in memory. Nothing unless said.</summary>
    void Stored() { }
}
