using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Tests.Unit.Parties;

/// <summary>What something rests on: a decision's reference, or words.</summary>
public sealed class BasisTests
{
    [Fact]
    public void A_reference_is_kept_as_one_and_words_as_words()
    {
        var id = Guid.CreateVersion7();

        Basis.Typed($" decision/{id} ").Value.ShouldBe(new Basis($"decision/{id}", ""));
        Basis.Typed("DASSOS 12. maj 2027, punkt 4").Value.ShouldBe(new Basis(null, "DASSOS 12. maj 2027, punkt 4"));
        Basis.Typed(" ").Value.ShouldBe(Basis.None);
    }

    [Theory]
    [InlineData("decision/")]
    [InlineData("decision/42")]
    public void Half_a_reference_is_refused(string text) => Basis.Typed(text).Fault!.Id.ShouldBe("RV-360");

    [Fact]
    public void Too_many_words_are_refused() => Basis.Typed(new string('x', 301)).Fault!.Id.ShouldBe("RV-361");
}
