namespace Rammevaerk.Platform.Audit;

/// <summary>
/// What a module's audit entries are called in Danish. A module registers one when its verbs are not understood from the
/// common words; see <see cref="AuditWords"/>.
/// </summary>
public interface IAuditVocabulary
{
    /// <summary>Whole names (round.opened) or beginnings of them (round.), each with Danish words.</summary>
    IReadOnlyDictionary<string, string> Words { get; }
}
