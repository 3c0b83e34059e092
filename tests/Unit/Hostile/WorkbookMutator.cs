namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>
/// Damages a workbook in one of many ways. The same seed and file always give the same damage.
/// </summary>
public sealed class WorkbookMutator(int seed)
{
    private static readonly (string Name, Func<byte[], Random, byte[]> Apply)[] Damages =
    [
        ("flip bits", ByteDamage.FlipBits),
        ("truncate", ByteDamage.Truncate),
        ("overwrite a run", ByteDamage.OverwriteRun),
        ("cut out a run", ByteDamage.CutRun),
        ("damage the central directory", ByteDamage.DamageDirectory),
        ("append rubbish", ByteDamage.AppendRubbish),
        ("remove a part", PackageDamage.RemovePart),
        ("duplicate a part", PackageDamage.DuplicatePart),
        ("rename a part", PackageDamage.RenamePart),
        ("swap two parts", PackageDamage.SwapParts),
        ("empty a part", PackageDamage.EmptyPart),
        ("add a foreign part", PackageDamage.AddForeignPart),
        ("many parts", PackageDamage.ManyParts),
        ("delete an element", XmlDamage.DeleteElement),
        ("duplicate an element", XmlDamage.DuplicateElement),
        ("move an element", XmlDamage.MoveElement),
        ("swap attribute values", XmlDamage.SwapAttributeValues),
        ("strange attribute value", XmlDamage.StrangeAttributeValue),
        ("strange text", XmlDamage.StrangeText),
        ("wrong encoding", TextDamage.WrongEncoding),
        ("document type", TextDamage.DocumentType),
        ("entity", TextDamage.Entity),
        ("unclosed tag", TextDamage.UnclosedTag),
        ("strange characters", TextDamage.StrangeCharacters),
        ("nested depth", SizeDamage.NestedDepth),
        ("zip bomb", SizeDamage.ZipBomb),
        ("1,048,576 rows", SizeDamage.EveryRow),
        ("cells far apart", SizeDamage.CellsFarApart),
        ("giant attribute", SizeDamage.GiantAttribute),
        ("giant text", SizeDamage.GiantText),
        ("many attributes", SizeDamage.ManyAttributes),
        ("rows falling", SizeDamage.RowsFalling),
    ];

    /// <summary>How many kinds of damage there are.</summary>
    public static int Kinds => Damages.Length;

    /// <summary>The damage with the number; the kinds take turns, so that few mutations already try all of them.</summary>
    public Mutation Mutate(byte[] file, int number)
    {
        var own = unchecked((seed * 1_000_003) + number);
        var random = new Random(own);
        var (name, apply) = Damages[number % Damages.Length];
        return new Mutation(own, name, apply(file, random));
    }
}
