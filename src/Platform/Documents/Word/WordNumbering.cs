using DocumentFormat.OpenXml.Wordprocessing;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Documents.Word;

/// <summary>The lists of a document: one of bullets, and one for each numbered list, so that each begins at its own number.</summary>
internal sealed class WordNumbering
{
    /// <summary>The number of the list of bullets.</summary>
    public const int Bullets = 1;

    /// <summary>How deep lists go.</summary>
    public const int Levels = 4;

    private const int BulletShape = 0;
    private const int NumberShape = 1;
    private const int Indent = 340;

    private readonly List<int> firsts = [];

    public int Begin(int first)
    {
        firsts.Add(first);
        return Bullets + firsts.Count;
    }

    public Numbering Build()
    {
        var numbering = new Numbering(
            Shape(BulletShape, level => (NumberFormatValues.Bullet, level % 2 == 0 ? "•" : "–")),
            Shape(
                NumberShape,
                level =>
                    (
                        level % 2 == 0 ? NumberFormatValues.Decimal : NumberFormatValues.LowerLetter,
                        $"%{(level + 1).ToString(Danish.Invariant)}."
                    )
            ),
            new NumberingInstance(new AbstractNumId { Val = BulletShape }) { NumberID = Bullets }
        );
        for (var i = 0; i < firsts.Count; i++)
        {
            numbering.Append(
                new NumberingInstance(
                    new AbstractNumId { Val = NumberShape },
                    new LevelOverride(new StartOverrideNumberingValue { Val = firsts[i] }) { LevelIndex = 0 }
                )
                {
                    NumberID = Bullets + 1 + i,
                }
            );
        }

        return numbering;
    }

    /// <summary>How far a line of a list stands in, from an indent of its own.</summary>
    public static Indentation IndentOf(int level, int from) =>
        new()
        {
            Left = (from + Indent * (level + 1)).ToString(Danish.Invariant),
            Hanging = Indent.ToString(Danish.Invariant),
        };

    private static AbstractNum Shape(int id, Func<int, (NumberFormatValues Format, string Text)> level)
    {
        var shape = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel })
        {
            AbstractNumberId = id,
        };
        for (var i = 0; i < Levels; i++)
        {
            var (format, text) = level(i);
            shape.Append(
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = format },
                    new LevelText { Val = text },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(IndentOf(i, 0))
                )
                {
                    LevelIndex = i,
                }
            );
        }

        return shape;
    }
}
