// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.

use crate::table::WordSet;

/// Domains of throw-away mailboxes.
#[rustfmt::skip]
pub(crate) static DISPOSABLE: WordSet = WordSet {
    bits: 13,
    words: "\
    hccmail.winmswork.rufaithkills.comzapmail.one10minutenmail.xyz247chats.comgeronra.comgorillaswithdir\
    tyarmpits.comkissgy.com4nmv.rumuehlacker.tksarawakreport.comshanhaijuli.sbsytoof.appacanok.comdimalk\
    .compurerepairs.xyzkadokawa.gqdiscard.gacykr.beerryyr.store1usemail.comi2b.com.vnspam.org.esxcf.pets\
    abrestlouis.comtbgroupconsultants.comkamsg.commarkmurfin.com8d7kh.comhvaccontractorsdxb.xyzetranquil\
    .netyotmail.fr.nfwhiteamcservice.xyztagmymedia.comtx1ggv4.theworkpc.comecallheandi.comnezzart.combit\
    proy.comfindemail.infoteerest.comnexio.sbsplowcreek.orgrfc822.orgtivertonhospitalleagueoffriends.co.\
    ukmail10m.comimails.asso.stxkx.mewwdskboiv.topcursor13402.xyzchansd.comforspam.netomfg.run681mail.co\
    mtaugr.comincognitomail.nettyhe.rowlist.rolapluz.xyzagallagher.idastonut.tkinsanony.onevictime.ninja\
    lumg.ukgrtd.beerkayfilms.top45kveo.io.vnclonetrust.cominly.vnmailme.gqzrufe.comblogspam.rolujian.de5\
    .netseekapps.comawiki.orgdubaiapartmentfix.compenisgoes.injofuso.commoolee.netsix25.bizgdmo.autoskil\
    lmail.comkappala.infotmail.wsyoggm.comagentloop.sbsmailbox80.bizvitaspherelife.comweekzs.icuzlqkuzx.\
    ddnsfree.comtempemail.biz8mail.mlcalderstone.netprohisi.storebst-72.comkaptencpl.comaeale.bondnatang\
    e.org.ukservicee.es6974.clicktivo.camdvr.orgaircourriel.comhilostar.commkzaso.comvinakop.comemailtem\
    poranea.comstuffmail.deloganister.comwshu.netfreeml.netfriendlymail.co.ukwegwerfadresse.de164109038.\
    xyzchildrenth.comfviamail.workhotrokh.comqd.jeefdsdsdw.cloud-ip.cctunthuta.comfreeinbox.emailintlgal\
    leryheritageculture.orgtmail4.orgabaib.bonddunsfoldgroup.netfyii.defacebook-email.cfahem.emailglcspp\
    .topfasssd.ruvinernet.comlellol.devnoyp.fr.nffyeiwh.eu.ccalbionwe.usmfsa.runextamcrepair.xyzmui.cc.c\
    dpowerdea.medustinry.comkommunity.bizicloudmail.krxsnipersquad.comnbmbb.commeadowsdubaimaintenance.c\
    omemailluu.asiaflyovertrees.comvjbl.skinz-o-e-v-a.ru7xusq8vbim5d47.icudamphen.orgkashre.comdizigg.co\
    mfrostythermo.xyzanonymousness.comserviceszabeel.xyzspindl-e.comfukurou.chwh4f.orgwuzup.netbanana.li\
    nkpc.netbjvc.topwoshiemoman.cloud-ip.cczexic.cyoubmoar.comotherinbox.comtwskyhopenb.shopcorridor.bon\
    do2y50o5.loseyourip.comfunnycodesnippets.comtemporarily.dexn--o38h.abrdns.commailers.edu.plmarkaihub\
    .shopimailt.comskyhopewd.xyzhitbtcpool.cloudsecure-mail.bizskytopway.compbhak.develafans.comiojn.hai\
    rpremierr.sitefree-email.cfoneclicksprout.click123clone.com000000000000000.theworkpc.comsyinxun.comb\
    esttempmail.commelbournecrest.netemailawb.promentonit.netvesdev01.shopgraphicedge.tokyospamobox.comz\
    xrey.clubspinly.netagedmail.commailismagic.comqydxproapi.storep6vvvok.mywire.orgjumonji.tkshchiba.uk\
    browzensew.caedgex.rulsaar.compicturehostel.storespambog.devkrr.storekimzavin.shopprtz.eukkdty.dynv6\
    .netano-mail.neththlm.comhorizonspost.comcheapmori.storeelji.autosverdejo.comchickenkiller.comletter\
    sboxmail.commamangbadrut.sitedubaifixlab.commailin8r.comasd903102.onlinejapnc.comcybertemp.xyzgoplay\
    game.runeko2.netscook.cfdauti.stnaverapp.comart2mart.comynnord.topacreadingroom.co.uk94587293.xyzese\
    may.comnamenan.megregorygamel.netheathenhero.comardsp.shopspambox.mev2v.clickveo325kcredit.io.vncu.c\
    cacuitywe.usfacebook-email.mlsexfrancecute.xyzsamaltour.sitetrayna.comkanlangld.shoptrandigabapoe.sh\
    opnew-api.cc.cdpeaksystemsdubai.xyzvgfautd.mywire.orgwegwerf-email.netzigzagpulse.buzzbnrlner.shopar\
    apgege.appyourspamgoesto.spacenik.edu.pldotslashrage.comcs.emailfoothilltoy.sitenethubmail.netgts.cc\
    .cddomforfb7.tktest-infos.fr.nfoliespace.idcopyhome.winbigstring.comkk.io.vnnwfa.hair5ixmonth.xyzami\
    legit.comsiby9w6.loseyourip.comstacys.momsupplementwiki.orgdpmurt.mycookie007.fr.nfprosdeira.xyzchan\
    ceforfuture.orgfiifke.detheking.iddelikkt.dehazmatshipping.orghvactechdxb.xyzruutukf.comno-ux.comcc3\
    .name.ngazuretechtalk.netblakeagency.buzzsonjj.edu.plteamtitan.copixiil.comkingss.de5.neteffobe.com2\
    chmail.nethvacinstallations247.xyzemailplay.orgfixitdip.xyzgowikicampus.comfake-mail.cfemailsensei.c\
    omftlz.hairguerillamail.comnocp.rushitmail.orgthejoker5.comallaccesswe.ussociallymediocre.comlukecar\
    riere.comamplifywe.usmakoli.sbsnespressopixie.comxhotmail.cyouacclaimwe.usclfapqg.theworkpc.comhvacc\
    heckupuae.xyztempomailo.site911666.xyzmakesomestone.shopvelvetpetalia.beautyip4.pp.uacrunchcompass.c\
    omdubaimaintenancepros.comlista.ccnabomail.comomtecha.comduidir.comevanfox.infoghvv.clickimranmax.bu\
    zzchotgo.comfbb.kimlumeika.cominboxclean.orgjobbikszimpatizans.hujoseihorumon.infogoalmillion.online\
    ubm.mdtrash2011.comgxybkq6.theworkpc.comsparxautomationhub.storetaphear.comhomecut.procleanersdubaiu\
    ae.xyzowo-mailteam.cyouwtjinkintrust.co.uksnapmail.xyzhonesthirianinda.netnexarisystems.onlinenh3.ro\
    owube.comeurokool.comroroki.cndwiworka.proqweasd123.cc.cdemailate.comfviamail.comdmail.oneget-mail.c\
    fvpkv.skinketimunfam.onlinetheeyeoftruth.comhomvela.comthroya.comvisualdep.run.placebluedumpling.inf\
    onexosphere.lifestylentlhelp.netjobposts.netjsonmender.meyxxawa.topbankwen.comitquoted.comchaublog.c\
    omchiefaircontech.xyzmoburl.comquick-mail.cctextpivot.mehealthforwomen.infoultralux.io.vnpaxlys.coms\
    ilverleafgroup.netgudri.cominstaddr.ukfrostyhvacpro.xyzflowconnect.beerpntvipveo45k.io.vnabusultanvi\
    po2.co.ukyopmail.gqbobmail.infofgtygcop.storemp3oxi.comzgg0.helpatnetcloud.spacego2vpn.netidont.date\
    xhke.haircengrop.comlicccons.icumwalshabs.devthelifecentre.org.ukcapcutmm.shopmailchatgpt.eu.cc24faw\
    .comdivermail.commail707.comcousinment.comxn--di5au2k.shopemailkp.comjsncos.comphotobrex.comraketenm\
    ann.de10minutemail.gqhaibabon.comboxem.storeurvs.skingamepec.combest-temp-mail.commyinterserver.mlno\
    tipr.comwriteme.uscapcut.spacecyjd.topenotj.comqabq.comamazinggift.lifebio-muesli.infoxkgm.hairqipma\
    il.netcnsds.dedisposly.comg14l71lb.comihc3znb.theworkpc.communoubengoshi.gq521883.xyzaltrans.fr.nfca\
    owo.onlineatlasimple.comwwej.cc.cdextracurricularsociety.com11163.comjlpevents.co.ukp71ce1m.comhalcr\
    oft.orgsx856.topsupermailer.jpgoldairconrepair.xyzmailtecom.comrppkn.comsify.comaircoolmedic.xyzokre\
    nt.us25kveo3.io.vnkopaka.netexplodemail.comassetaircon.xyznubescontrol.commailmaxy.oneee1.plsakoonth\
    roughcancer.comchiefhvacfix.xyzcityfreon.xyzaqilakomputer.comewebrus.comabo-free.fr.nfbuymoreplays.c\
    om12friday.spacedotmsg.comauth2fa.comphuotngay.comvremonte24-store.ruaeonpsi.comabapb.bondanywebmail\
    .comgeeksun.us.cidr69.sitepusmail.comrkzpcx.top20minutemail.comimperialcnk.comjjxt6lv.mywire.orgmail\
    boxy.storetechsfestivalcity.xyzbhap.mehldrive.comp2bvz.cyouuniversall.mewdrd.beeryanet.memailpro.liv\
    eplexfirm.comroyandk.comspymail.com12hosting.netnapthex4.comrcpt.atcmhvzylmfc.commehr-bitcoin.deke1l\
    e.cyouanalyticwe.usachievementwe.uscrestlantern.topzxhyzlwcp.topaeame.bondmidlertidig.comarcticcoolc\
    are.xyzlocawin.comthunkinator.orgmytrashmail.comwidget.ggdelvionis.cfd130723.xyzawesomesaucemail.org\
    ibnuh.bzsmeux.comemailkeep.comokhko.complhk.ruontasa.com6mail.gadisposable.cftrashdevil.comasu.sufho\
    au.eu.ccbelgianairways.comemailjps.compazard.combasscode.orgfunnymail.degolano2.co.ukgett.icukaripla\
    n.comdubairepairworks.comctos.chlokenathassociation.co.uksengkuni.dedyn.ioternaklele.garemraammainte\
    nance.comxsnipersquad.sitediemhenvn.comphimteen.netjamesjfattorini.rocksprivacyshield.cczeropolly.co\
    mzhizhiwei.funheaderprism.meroyalcoolair.xyzsolidairconpro.xyzembekhoe.comoing.cflittlemvh.org.uk20e\
    mail.iteen4dnt.ooguy.comjioso.comwxnw.net5mail.gakitnastar.commitrabisa.comspamfellas.comspecialneed\
    scircle.co.ukiwx4k98.theworkpc.comporchpetal.homessindhier.comuggsrock.comzipcatfish.comanogz.comscr\
    sot.comhappyhome.eu.ccclipnovella.mecigar-auctions.comkingsholme.netasdasd.nlbakultelo.comdraycottho\
    ldings.netfakeinformation.comtrickmail.netkloap.comnguyentinhblog.comdayizhan.topspambox.infoberibas\
    e.rucuendita.commdz.emailaureliandata.spacenorseforce.comsmapfree24.def1b.vnqagk.hairnethercottventu\
    res.netpflege-schoene-haut.de792792.xyzyopmail.netvertexium.netgafy.netdodgemail.depojok.mlrbb.orgge\
    schent.bizadroh.comagtx.netgcmail.toppolysolextcoin.cloudxopmail.funsushisalmon.onlinezhaoyuanedu.cn\
    b1tvjn3.loseyourip.comtamthomca.clickmail.gwdistrictonemaintenance.comatlas4381.mebobgf.rudomforfb29\
    .tkhappyhorsespace.shopmailsafe.fr.nfshiro-alice.livesylnetgcp.topbcmail.promaskmy.idakfoin.us.cibgt\
    mail.comgmailxsn.sitedusrui.comjungkamushukum.commarineso.comgetairmail.cfmail.wtfdasf.bidparisdaily\
    .frcolorcastmail.comgcpmakerds.cyoutinyurl24.comgoomail.clubseduck.comthereddoors.onlineroyal.nettoi\
    ea.comdkz.opik.netfuwamofu.comaifreeuk.infodhm.rohanha.kozow.comchiefacfix.xyzgetthermo.xyzooyv.home\
    svillaamcdubai.xyzinstallmydubai.xyzamcguysdxb.xyzrvhx.hairsendspamhere.comlarland.com971007.xyzblue\
    hourclub.cyoufullangle.orggamegregious.comgruz-m.rukokklsd.dpdns.orgiraqedu.onlinenaacpadvancement.o\
    rgpavilionx2.comtaobudao.comji-a.cckkkoouy.cyoupeakinstallations24x7.xyzilyx7j5.theworkpc.comjaga.em\
    ailhomewiseleaf.comletterprotect.netmabal.fr.nfoxbridgeholdings.netchsi.christmasnygren-realty.comfe\
    ttometern.comomnievents.org179297.xyzlhsdv.comcheatmail.deemergentvillage.orgsad23321adja.cnprimeorc\
    hard.topartman-conception.comcoolairmedic.xyzinit.inknevanata.comcometlumen.comfpt-student-support.s\
    torehidemail.us39393.mech.matoolnator.plusmaileimer.demailfor1month.shopkankoplm.eu.ccrealman.mywire\
    .org2prong.comactivatewe.usywiueryweqrwerqsdf.us.cilynex.sbskarenkey.comcode-gmail.comrinseart.comem\
    ail-fake.tkfreetimer.onlinekeepmail.devuyhip.comcedarledger.bondgiaiphapmuasam.comhilmipremindo.coma\
    llez.io.vnzivox.sbsaddictingtrailers.comchromentis.cfdismartsense.onlinepokemons1.fr.nfjessyx.bondse\
    nd22u.info67899vip.comclickdeal.costreamingku.livedownloadigpost.comjojolt.shopcomproa.orgbcm.edu.pl\
    doreact.comhochsitze.comillnessth.comspikio.comwwc8.comgirlmail.winistii.rozsmj.cc.cdoalsp.comjellyr\
    accoon.lolmlgmail.top010530.xyzamcjlt.xyzaws-mail-free-102.dynv6.netaws-mail-free-385.dynv6.netaws-m\
    ail-free-493.dynv6.netaws-mail-free-518.dynv6.netaws-mail-free-659.dynv6.netaws-mail-free-764.dynv6.\
    netaws-mail-free-788.dynv6.netaws-mail-free-916.dynv6.netmailx.clickbncinema.comsummitcoolcare.xyzmu\
    ralin-aja.comurzy.skintyldd.comfunnylolcap.frgynzi.co.ukavailable-home.comgreencafe24.comairconcompa\
    nyuae.xyzaabkmail.comhygle.netoskarstalbergcitygenerator.comdevthien.io.vnaccis.netsmailwork.comyilu\
    e.eu.org1webmail.infohuynhtran.io.vnmailme24.commailbox.in.uagiveh2o.infoomnivex.cfdriski.cffviainbo\
    xes.comalin.cc.cdhidmail.orgvjoid.storemyweblaw.comfictionsite.comggmal.mljhfnre-kjf.sbsabevw.comdis\
    posable.gagmali.onlinelyft.livexagloo.comerth.nlmsn-mail-free-1092.dynv6.netmsn-mail-free-1268.dynv6\
    .netmsn-mail-free-1522.dynv6.netmsn-mail-free-1659.dynv6.netmsn-mail-free-1750.dynv6.netmsn-mail-fre\
    e-1974.dynv6.netmsn-mail-free-1980.dynv6.netmsn-mail-free-2112.dynv6.netmsn-mail-free-2193.dynv6.net\
    msn-mail-free-2205.dynv6.netmsn-mail-free-2634.dynv6.netmsn-mail-free-2681.dynv6.netmsn-mail-free-30\
    11.dynv6.netmsn-mail-free-3229.dynv6.netmsn-mail-free-3232.dynv6.netmsn-mail-free-3270.dynv6.netmsn-\
    mail-free-3312.dynv6.netmsn-mail-free-3373.dynv6.netmsn-mail-free-3414.dynv6.netmsn-mail-free-3622.d\
    ynv6.netmsn-mail-free-3632.dynv6.netmsn-mail-free-3737.dynv6.netmsn-mail-free-3812.dynv6.netmsn-mail\
    -free-4062.dynv6.netmsn-mail-free-4088.dynv6.netmsn-mail-free-4151.dynv6.netmsn-mail-free-4290.dynv6\
    .netmsn-mail-free-4304.dynv6.netmsn-mail-free-4411.dynv6.netmsn-mail-free-4518.dynv6.netmsn-mail-fre\
    e-4640.dynv6.netmsn-mail-free-4718.dynv6.netmsn-mail-free-4868.dynv6.netmsn-mail-free-5064.dynv6.net\
    msn-mail-free-5162.dynv6.netmsn-mail-free-5184.dynv6.netmsn-mail-free-5198.dynv6.netmsn-mail-free-54\
    02.dynv6.netmsn-mail-free-5415.dynv6.netmsn-mail-free-5696.dynv6.netmsn-mail-free-5718.dynv6.netmsn-\
    mail-free-5872.dynv6.netmsn-mail-free-6047.dynv6.netmsn-mail-free-6113.dynv6.netmsn-mail-free-6326.d\
    ynv6.netmsn-mail-free-6581.dynv6.netmsn-mail-free-6589.dynv6.netmsn-mail-free-6760.dynv6.netmsn-mail\
    -free-6877.dynv6.netmsn-mail-free-6883.dynv6.netmsn-mail-free-6906.dynv6.netmsn-mail-free-6943.dynv6\
    .netmsn-mail-free-6959.dynv6.netmsn-mail-free-6981.dynv6.netmsn-mail-free-7155.dynv6.netmsn-mail-fre\
    e-7424.dynv6.netmsn-mail-free-7429.dynv6.netmsn-mail-free-7434.dynv6.netmsn-mail-free-7509.dynv6.net\
    msn-mail-free-7570.dynv6.netmsn-mail-free-7742.dynv6.netmsn-mail-free-7760.dynv6.netmsn-mail-free-80\
    47.dynv6.netmsn-mail-free-8131.dynv6.netmsn-mail-free-8282.dynv6.netmsn-mail-free-8582.dynv6.netmsn-\
    mail-free-8632.dynv6.netmsn-mail-free-8704.dynv6.netmsn-mail-free-8776.dynv6.netmsn-mail-free-8841.d\
    ynv6.netmsn-mail-free-8952.dynv6.netmsn-mail-free-8986.dynv6.netmsn-mail-free-9002.dynv6.netmsn-mail\
    -free-9061.dynv6.netmsn-mail-free-9121.dynv6.netmsn-mail-free-9173.dynv6.netmsn-mail-free-9224.dynv6\
    .netmsn-mail-free-9313.dynv6.netmsn-mail-free-9368.dynv6.netmsn-mail-free-9382.dynv6.netmsn-mail-fre\
    e-9444.dynv6.netmsn-mail-free-9536.dynv6.netmsn-mail-free-9587.dynv6.netmsn-mail-free-9597.dynv6.net\
    msn-mail-free-9649.dynv6.netmsn-mail-free-9734.dynv6.netmsn-mail-free-9921.dynv6.netmsn-mail-free-99\
    90.dynv6.netmsn-mail-free-9998.dynv6.netlsbl6fq.mywire.orgvps30.comoctovie.comakgq701.comlonaxter.si\
    tebareed.wsillubd.comjuicehour.comdantriviet.shop950410.xyzcumnnm.us.cidontreg.commailpro.latdumpmai\
    l.de7mail.gafilberts4u.comgsoleyfoyle.org.uktexify.onlinezxcvbn123.cc.cddwseal.comgetover.demora45kt\
    il.io.vnmynetstore.desoniot.storeaisubstore.clickforeastate.comhvachubdxb.xyzatomauto.vnboxlet.store\
    hohohim.comtlpn.orgvtxmail.usdevsonline.studiotempmail.worldfreedompop.usthebearshark.comusefulbrief\
    ing.comhdcroom.uskimagure.ccwu.ccnyxpanel.xyzprkmail.xyzcar101.promaintenancecitywalk.xyzmuonwhila.c\
    omthespamfather.comsin.cltaglead.comlxydawang.topzohobillings.comcodei.sitespamfree24.orgsylnetdns.s\
    itexiwinnie.icuosaxadinhos.com.brnowrouter.storenovaemail.comwaw.indevs.insignsoflife.org.ukcertve.c\
    omsoutheastessexanimal.uklambsauce.desfr09g1.camdvr.orgtemp-mailer.dynv6.netzain.com.coitmo.edu.plmo\
    y-elektrik.ruslowpokerfrance.storegeorgefletcher.org.ukfr33mail.infomaileduvn.usfigurescoin.comiuanh\
    oi.storewinocs.cominvestore.cokimdyn.comprivatdemail.netbetatensor.comdubaiacplumbing.comjarszone.co\
    mmcpservers.oneeth2btc.infomeinspamschutz.dereelpicnic.meverityemail.sitedbunker.comhutudns.comccate\
    goryk.comjanproz.comsubmic.comairconexpert.xyzforgetmail.comgotmail.orgshalar.netiralborz.bidpizu.ru\
    247coolcare.xyztetestebu.onlinedhkt.skinnwldx.comcoolmaintenancedxb.xyzyujiehanjiao.ccdinnerdrape.me\
    dxbmaintenanceuae.xyzsada-sd.ccwoofidog.fr.nfisosq.comoiioii.emailfakemailz.comfbfbs.loltradermail.i\
    nfoabamb.bondemailage.tkflameoflovedegree.comolisup.cyouslimirin.comvuatrochoi.nliaoss.comtfbnw.tech\
    icemail.clubvikingsonly.comgraphiclens.sitedisposablemails.commailpull.commuell.xyzleadwizzer.commai\
    lhazard.comsocoori.commansiondev.comdropcake.deich-essen-fleisch.biosytchamptoncc.co.ukburry.eu.orgk\
    indnessjunction.sbsskyhope666.icuhelpjobs.rumitraprem.sitesmncloud.comieatspam.eumaster24x7.xyz5sema\
    il.comautu11n.lolsoniot.onlinecatgroup.ukdicopto.comeasyamcservice.xyzpipemail.spacesjuaq.comvwhins.\
    com1-8.bizcontractingcherrywood.xyzfreedomcentremereside.orgmacmail.infowollan.infoaphlog.comfdmail.\
    tops1q59z82q.topbestwashae.xyztwitch.workroyalpriesthoodagc.org.ukfastmazda.comnekosan.ukcodexrip.vi\
    pminefieldmail.comtempmail.bestbarry.dpdns.orgfir.hkgassmail.comgomail.inmachen-wir.comprimebulidv1.\
    ukbcooq.comronger.cfdjobs-to-be-done.netyedi.orgheisei.bemr-email.fr.nfionolenonos.comvitahicks.comy\
    ougotgoated.comourpreviewdomain.comtfbnw.id.vnantireg.rutmpmail.netsiperer.onlinetenhub.ukemail-lab.\
    comippandansei.tkotmail.jpdubaihandymanhub.comoxopoha.comdeepneko.xyzzumnime.me99cows.comemailbin.ne\
    tvaasfc4.tkfbb.linkpc.netkbox.liwvdg.skinvnqi.skinatombomb.onlinedubaifixitnow.comzhcne.comjxin.hair\
    zutomayo.bestservicenadalsheba.xyzdixz.netberirabotay.ruhomestartbromley.org.ukitspid.com7tags.compi\
    vo-bar.ruteamnewmexico.orgcodesuc.topebar.sitezhengwz.dpdns.orgad-managment.run.placegmeenramy.comjj\
    fcharitabletrust.co.ukgalaxim.fr.nfminidmx.icuptnstudio.vnabusemail.dehouseaircon.xyztoomail.bizaakk\
    mail.commailna.inpearlrepairs.xyzeuleina.comprosbarsha.xyzlacedmail.comsnapbx.comakolay.techcloudgue\
    .sitei2b.io.vnvulca.sbs25kvideo.io.vninstagram.io.vnk-global.devselltub.comassetairconcare.xyzdubaih\
    omeserviceco.comsmapfree24.eupremieragents.netsmell.sbsmoondyal.comying-ge.comtevstart.comcutraditio\
    n.cominctart.comyrppwsekv.topfairamc.xyzfarah.ripkemail.ukmyxentra.cfdseekjobs4u.com1zhuan.comf2c.mo\
    biquadrafit.compuabook.comteleworm.usjavaemail.comkenfern.comtmail.ltasciibinder.netnbskyhope.shopyg\
    belira.mehpari.comsmarttickethub.commail7.iookzk.comhidevak.comsynarca.comaltuswe.us17tb.io.vnkonigy\
    uan.us.cisendos.infos.stguerillamail.deabusultansmarty.co.ukqpdm.beerexpertcitywalk.xyzlilbahlil.mel\
    ilo.meeshimod.comaohl.io.vngrqccqbwg.topabyis.comrdklcrv.xyzdatgemini.io.vnyroid.comgrandmamail.comt\
    ipsb.combeastmail.spaceidg.io.vnmfapi.dpdns.orgruncubesapps.idchahcyrans.commygeoweb.infolazyinbox.u\
    stotesmail.comcust.inpbis.beernvqt304.xyztempemail.nyc.mnoutlooks.bondchalupaurybnicku.czericjohnson\
    .mlnlpdy8m.ooguy.commypartyclip.de20253025.xyzmintemail.comarcticairconrepair.xyzcoolrepairuae.xyzte\
    mbusselalu.my.idfixbarsha.xyzhetzez.comkasmirfx.buzzipusgo.cfdeinzieg.siteclonekhoe.comcdxugmy.topsh\
    ippingterms.orgkiois.comheheee.cominbound.plusrweebz-mail-1.onlinexgmail.bondhaibaipei.ccwu.cccek.pm\
    deepmails.orgflayerhu.eu.cclee.mx12minutemail.netstudent.nyc.mnjapanesegirls.cctwitchythoughtcreatio\
    ns.indeadfake.cffbb.coolqwickmail.commaildrop.cfkorimoddin.storethisurl.websiteidu4aa4.infophanmemba\
    nhang24h.comkillyourtime.comicbr.usmtshop18.io.vnschrott-email.demailboxify.rutmail.edu.rsswagpapa.c\
    omdldweb.infogudanglowongan.commailita.tkautosouvenir39.rukathrynis.my.idlolmail.bizzebins.eudawushi\
    he.eu.ccthankyou2010.comtidissajiiu.comaniross.compazuric.combultoc.comnxdbxd.topwhatever.za.netjksn\
    dh-afd2.wikirisinggirl.co.ukflexvio.comnovaspherelabs.storekierko.comkilverstone.netamcexpertsuae.xy\
    zcosoinan.comtemptami.comkhaibn.comallemojikeyboard.combosakun.onlinedeadspam.comadfskj.commagicbox.\
    roxrap.demokook.comoupul8b1k.bondappixie.comnevermail.demuetop.storemail4qa.comvmbx.skinoronny.comzo\
    email.orgkellychibale-researchgroup-uct.comsexical.comsharpfreon.xyzstop-my-spam.mlgkd2323c.intrash-\
    mail.tknypato.comsig.de5.netgraphiclean.site675hosting.orghubhost.storemailinator8.comfbviamail.comf\
    laimenet.irmotion.jo3.orgpoutineyourface.comkjkszpjcompany.comkvhrs.comnoyavip.com1t-mail.comagger.r\
    ocaftee.commooo.combdq8.pwxost.usqvcq.skin027168.comend.twotpku.comredfeathercrow.comhonor-8.comyour\
    email.cflogin-email.cfna-cat.comstop-my-spam.pp.uavalueairconrepair.xyzhostpapa.dynv6.netpaharpurmim\
    .gaevilcomputer.comwanko.beendob.comvillaamcrepair.xyzdelaeb.comsvvf.hairtempmail.viptrashymail.neta\
    sgzs.topkintil.buzzptct.netsesasdl.topjobdatei.dechitthi.inevairo.web.idlast-chance.propewpewpewpew.\
    pwmechanicspedia.comsuperblohey.comccmail.ukjavafs.comdonebyngle.comnextmail.infotormail.orgcooltech\
    uae.xyzrilzz.storekisoq.comrupayamail.combizimalem-support.demailchannels.derapidcoolmaintenance.xyz\
    simplecoolmaintenance.xyzclick-email.comfunnyfail.appnoodleparade.lol1blackmoon.commail-card.netmail\
    -share.comoshietechan.linkmosswoodmissionhall.bioemail-fake.cfopog.hairwxcv.fr.nfqfnt.skinrfzpnrbpv.\
    topsproutassembly.sbshackthatbit.chqentic.shopdaryxfox.netroybl.commxhquxyi.topqejjyl.comcoffeeazzan\
    .comhuangao.xyzdubaimaintenancepro.comelitevipatlantamodels.compowerscrews.commona.edu.pllellno.gqmk\
    ql.autosefxs.camnvr.sitetommyfommy.sitecrapmail.orgedu-qin.ccwu.ccclonehv.comcyber-phone.eufastinbox\
    .oneslippery.emailspotiy.sitetranslateid.comgreenvin.io.vncalmdoorway.homesindirect.wsquickdrop.buzz\
    labananmakmur.compolaramccare.xyzamcteam.xyzgmail2.gqchapsmail.comdaintly.comhtmail.storecarpin.orgm\
    iwacle.comtrashmailgenerator.deukev.orgcrankhole.comghfnhcf.xyzzhjjq.techforapps.spaceoroki.deberwie\
    .comgriuc.schulehebase.comruu.krdisbox.netheirfoundation.comlazerbade.frwudet.menksmtrck.tkconcu.net\
    inpwa.comidfd.liveartsdigi.storehulisang.edu.kgjieluv.comxunika.ukairconcrewdubai.xyzadmiralwe.usbla\
    ckmarket.todevnullmail.comtemporalemail.orgbelljonestax.comt7sqtao.giize.comasleepity.comgroupbuff.c\
    omrapidairconservice.xyzallreview4u.comtiktakgrab.comdaugr.comteewars.orgbij.plcloud-mail.topmailjun\
    k.gqthreads.io.vngrewq.makeuprowdydow.comsportscitymaintenance.comduckyoursick.comhieuclone.netbancl\
    one.prodelivrmail.commailgutter.comoryxhvacmaintenance.xyzaiphotoeditor.iozenworksfast.xyzdeallabs.o\
    rgbigprofessor.sojet-renovation.frkonterkulo.comultralabs24.storeesprity.comogzmail.comqsuo.unoe4war\
    d.comincq.comtotallynotfake.netlumm25k.io.vnhotmeil.netnulla.de5.netgothere.bizchessgameland.comezsj\
    .hair326645.indevs.intemailz.comundo.itaoeuhtns.comnexthandyman.xyzmailtest.ccwu.ccall-cats.ruburnth\
    espam.infobrokenion.comsportrid.com1sec.site2likemobile.topmemeazon.comsinfiltro.clv6.armyalloywe.us\
    cucadas.comgmxmail.topglobalbizflow.comjazzvip.siteborged.combuyusedlibrarybooks.orgcoolexpertsdxb.x\
    yzh2beta.comrteet.comtowerfacility.xyzonldm.netplayfine.comrdlt0hi.mywire.orggiare.funlocantofuck.to\
    ppoopiebutt.clubrouflav.com1to1mail.orgaaconservation.orgfiremailbox.clubpjjkp.comzzi.usshadap.orgwe\
    gwerfemail.deetickethelpdesk.netwbdev.techdpmstore.id.vnhvacmotorcity.xyzinsgrmail.sitenewbpotato.tk\
    pesagilt.topmuellmail.com20260503.ccwu.ccxeovo.ru12312312312.cfdozjp.skinthaihp.netpebblepouch.shopo\
    nlinecmail.comdigitalsanctuary.comves.inkwoopros.comamex409.monsteryiuogmq.loseyourip.comashgroveven\
    tures.netspambob.orgbahlill.cfd000webmail.dyn.home-webserver.defastsuzuki.comtmpx.sa.comextrset.coms\
    weetberry.onlineapexnovaser.com12minutemail.comgoeschman.comtroveniq.cfdxy9ce.tkeducation.nyc.mninst\
    addr.chjellyglimmer.menezid.comvintomaper.comgmaiil.topququb.comcatterickgarrisonfootballcentre.ukfa\
    ecesmail.mettszuo.xyzmaintenancedso.xyzxiiqtg.vipnogmailspam.infoushijima1129.tktmail.ioyopm.zone.id\
    inwagit.compayperex2.comantispam.de78.schoolgetairmail.gqdemen.mlmarkstonehub.orgoqmy.hairhighbros.o\
    rgkatalyst.indevs.inmtdog.xyzucche.usgetotp.funmokondo.todayzellio.yachtsexweme.comgarliclife.comall\
    dayaccare.xyzmail2rss.orgmailguard.metranhtai.comvoerpemww.clickyannmail.winplanworker.proforexnews.\
    bgtrustcheck.ccxikemail.comfactoryuk.org.uk5oz.rukwilco.netwhispermail.orghypenated-domain.comirinak\
    icka.sitecharl.usleoguio.sitelosemymail.comjiooq.comemkei.cfjiangwy.onejzlz.hairsearch4gpt.com020307\
    .xyzosifixtech.com.mxfleckens.huserbaserbisoftware.sitemailzilla.comrowe-solutions.comagendawe.usdar\
    kharvestfilms.comf2b.techcavi.mxlakeground.shopalmatips.comfanymail.comitsjiff.complexolan.dexperiae\
    5.comreviewfood.vnwzjyyds.commkseiuuda.toprnmut8pudgj0ikregqx6.dynv6.netabacuswe.ushokyflix.site10mi\
    nutenemail.deoasisclimate.xyz3bbb.cc.cdempva11.io.vnymonthl.comeldobhato-level.humailtemporaire.comt\
    empemailo.orghelpinghandtaxcenter.orgprimtech.cncggup.com191mariobet.comwolfsmail.tklsereborn.comcma\
    il.comaffecting.orgv6.navymirdifmaintenance.comtempebossok.my.idwlsom.coms-mdg.topcalmriver.infoephe\
    mail.netgykf.hairimranking.buzzrapidinstallations365.xyzxclone.asiahigogoya.comikuromi.comcckuy.come\
    mman.my.idaffilikingz.decloneshop24h.comarabianranchesmaintenance.comenitempmail.xyzeposta.workzoomi\
    ntens.comalmondwe.usbaicai1145.onlinelugiz.comionolenonos.storeemaildark.fr.nfchurchinsouthampton.or\
    g.uknullbox.asiatgduck.comnsyncxy.comweiruipingji.comfalconcitymaintenance.commaildrop.ccmsvw.skinlo\
    in.inhqpdf.comminuteafter.comsvipcun.eu.orgfuwa.becocoro.ukgraphicbulk.sitesubstoretools.comfermaxxi\
    .rusasukiez.shopsozenit.comdigitaldesign.run.placefbhotro.comfrostamcdubai.xyzmichaeladmin.euprofast\
    .topnriza.comqrxs6eh.giize.commaildy.siteqopow.compozima.resttelimail.onlinelogular.comghk55.usvwaga\
    mlk.topwebclub.infos.stass.pp.uahailu.publicvm.comml8.cappoo.ccwu.ccampsylike.comdubairepairassist.c\
    omfairairconcare.xyzracaho.comsteam-coin.comrkomo.comabcmail.emailfunnylolcap.com8mail.cfourklips.co\
    mfivemail.deyuki.rentrashmail.frbyconf.commeidecn.comwebuser.incabiste.fr.nffadingemail.comglubex.co\
    mhvacpointdxb.xyzautorobotica.comkynninc.comvggh.beerallegrowe.uslizery.comownsyou.de48hr.emailaiacc\
    ount.clickraqid.comabyssmail.comcuvrs.infovenompen.comxdnss.ccchautuyen.clickgmaill.vnnowmymail.netx\
    n--ai-ry2ck37oorv.comdtvpn.dpdns.orgspamspot.comzephyrairconpro.xyzbestoption25.clubelki-mkzn.rualle\
    giancewe.usdelorex.comfun4k.comxcucngon.siteinmynetwork.tkkopagas.comhotelplazer.comloaoa.comairconl\
    abuae.xyzdomozmail.comdrtall.comkyois.com25u.comproductmm.shopz0d.euchauhuy.io.vnlcvfdvynb.toptgnm.h\
    airbuildingrepair.xyzveronicamira.infowwvec.unoacceleratewe.usdubaiflatservices.comalphacooltech.xyz\
    moonfee.comycare.decoolprodubai.xyzmail-burn.comtianblog.topmilllogiciel.asiaruru.becupbest.comcnmsg\
    .netemailsingularity.nethandymandubaimarina.xyzmailboxify.storeniwave.topny7u9qr.kozow.comshxwonew.x\
    yzuqqlrdi.topoosln.comwxhp.hairbootssl.comcrybio.comicotz.comcetpass.commyinfoinc.comgbcmail.winimra\
    ncm.buzznnnetworks.comreconmail.comsuntuy.comtemp-mail.lolnfkah.eu.ccyoutube-com-watch-jtpdc8khnpi.o\
    oguy.compriyomail.us114514279.xyzmycorneroftheinter.netbboys.fr.nfnaxx.dev326646302.indevs.in45kg2gv\
    eo3.io.vneqiluxspam.gaoldhamgroup.netlittlewildnote.cyoumytempemail.com48dz.comalph.wtfsnapmail.cctr\
    ash-mail.atmariyaa.pp.uadatprovnn.io.vnfznb.hairhi2.insoc123.netthxmate.comtrillianpro.comzkfdwz.sho\
    pmaileme101.comroyalairconservice.xyzmailjunk.gahikuhu.commtdalmshouse.ukbestchoiceusedcar.compropri\
    etativalcea.rotwitter.io.vnmjj.edu.gehertz.ltdlocantowsite.clubbanit.mequietdetour.mev6.rocksfanicle\
    .comtemp-mail-free.dynv6.nettopren.topanalyticalwe.usuyqs.skinjinkeyun.comsoson.shopprimabananen.net\
    reptilegenetics.comigg.bizlifebitsnotes.comyomail.edu.placg-news.comdisaq.comtanvo.onlineflayeraaron\
    .eu.ccsehier.frxo00wda.loseyourip.comind.stacgdb.eu.orgnomorespamemails.comaxiz.orgnezdiro.orgtechte\
    com.xyzvtmpj.nethaida-edu.cnambiancewe.usdubaihomerepairco.commartenson-mail.mywire.orgustorp.comtra\
    shmails.comactivitywe.usmailinator6.comdatum2.commeltmail.commeng2026.cyoupleasenoham.orgvfdhks.eu.c\
    cwicfolhumanservices.orgmeonvr.comfhpfhp.fr.nfmaidlow.infocapcutmeflo.shopatkshopp.spacemailnator.co\
    mnadalshebaservices.comyummymeow.froravantis.cfdadios.emailasajv2ray.sitepkdigitalmart.siteveo33.io.\
    vnlecn.beervcois.comtreterter.shopwegwerfmail.dezenthira.cfdnhmvn.comxczv.hairunmail.ruooioo.techphu\
    cmmo.comdatchuban.topdramamixio.icufilm-blog.bizpremsy.netspamstack.netvoidbay.comogoplace.proindomi\
    na.cfnorovpn.sitesuryain.appketua.idslapsfromlastnight.comz1p.bizudingclin.comgonida.comwzjpj.comema\
    ilfoxi.promailinator.gqze.tcsupportorganization.onlineemailracc.comtempymail.comxenta.cfdrepairsolut\
    ionsae.xyzxpromail.xyzeinmalmail.dealldirectbuy.comfoobarbot.netstorybuddies.onlinevinaemail.commail\
    nada.comrunlop6.ooguy.comtropovenamail.comvictoriaalison.comgreenhousemail.comacdesk.xyzneonorbitx.c\
    omytnhy.comal-qaeda.usmongrec.topsave4now.comsenyan.funmaxseeding.commugadget.compickuplanet.comcyln\
    .beerohgitu.meedv.toshiphazmat.orgtempemailgen.compiki.siraleigh-construction.comy1dk5vk.giize.comno\
    expire.topwallm.com0-mailer.dynv6.netelectrolabx.comsexfrancecute.tattooac20mail.inairconmaintenance\
    uae.xyzidxue.comnaocan.orgroute64.dealiaswe.usart-en-ligne.proemailspam.gqgmailold.comyummymeow.stor\
    ef2d.clickmailtechx.comvexalor.cfdvps911.netgonida.co.ukkurzepost.devoidpop.winluffygadgets.comtempm\
    ailr.comhahawrong.comfommie.onlineliamcyrus.comr4nd0m.dekeipino.deusus.casacam.netzenbada.comemailig\
    o.delazerbade.orgsmellypotato.tkcloudwhitezone.cc.cdhvacexpertdubai.xyzminafter.comhonestinterest.bo\
    ndhomeacpro.xyzmabox.eulxbeta.compurcell.emailbot.cdformodapk.commsqatl.comthelimestones.comhulkteam\
    .cyouldofy2e.ooguy.com10minutmail.plcctc.fashiondreamgreen.fr.nfzxb8bds.loseyourip.comwnbaldwy.comwe\
    gwerf-email-addressen.defreesourcecodes.compro5g.compinkgreengenerator.meimap.fr.nflinkedintuts2016.\
    pwcross-law.gariffproductions.co.ukpookmail.comseamandstory.cfdkuhrap.comstop-my-spam.cfginzi.co.ukm\
    axtanie.comsmellrear.commailinatar.comcaliforniafitnessdeals.comforeskin.tkviewbuster.rugaxetovemail\
    .comexpertacmaintenance.xyzhungpackage.comtofeat.comhalashao1.dpdns.orgsexfrancecute.lolthrowawaymai\
    l.pp.uatotoan.infodpfrufiwo.topytkj.us.cimanagedisabled.onlineweekendwok.meilck.hairmailinator.orgmi\
    dcoastsolutions.netrapidcleangulf.xyzthoitrangnam2024.shopbiyug.comemstjzh.combrewlyric.meemailxfer.\
    comferngrove.orgliang-tts.shop0w.roaligamel.comwidaryanto.infobehatifoundation.orgfgmail.cyouakirapo\
    wered.comconf.worktonaeto.comysngdtw55n.topmailbox92.bizbrightaircool.xyzkgfu.makeuppitiful.pp.uasfo\
    lkar.comlookugly.comuhhu.rumainkask.sitej3r8qd.spacepredatorrat.tkandreihusanu.rocraventry.cfdsentra\
    -premium.commakoli.spacearcentra.cfdproveity.comvirgilian.comadaptivewe.usemail.netimagic.wikiyopmai\
    l.webredirect.orgmailbali.combest-john-boats.comjp-ml.comnangspa.vnitduniya.onlinehotprice.cospammer\
    .failkxbj.beermailfall.comyxzx.netpopgx.combrowzensew.comqiott.comroyalrepairs.xyzspacework.topmymai\
    l90.comxstyled.netyeummo.io.vne-pool.ukvinatissue.orgkumli.racingbabyfun.fundisposableinbox.comlusho\
    sa.comhalamaridfcfs.sitesonny.tkthehjhvj.inkji7.denice.qzz.iovsmailpro.comcodeandscotch.comqacmjeq.c\
    om10minmail.de920325.xyzherlan.co.ukmailba.ukarcadein.comjoywavepoint.comimc.io.vnboun.crwalkmail.ne\
    tfuckxxme.topimbo.hairoutmail.winphctool.comcoolairservice.xyzcodestar.sitenarsub.shopremai.freeddns\
    .orgfreedom4you.infoaircontechdxb.xyzneoamc.xyzproguidex.commp-j.gaemail84.comlukemail.infotempmail.\
    wsfreecustom.emailhighnestle.topvpbz.skin6somok.rudaimuedu.comhacccc.comzeroai.sbs10minutemail.gaasu\
    .mxcoolingtechs.xyzkarta-kykyruza.ruegni.beermegasend.orgsaungadaid.prodaabox.comspamcowboy.netgkyd3\
    vu.loseyourip.comtrixtrux1.ru6ys.techconnho.comlellol.techn1nja.orgllogin.ruoutlookapp.techsuperstac\
    hel.degrr.lamvpmedix.comfreehotmail.netlu1mtac.ooguy.comdugmail.comt15ippy.giize.comcryptoavalonsolh\
    ub.cloudincognitomail.orgnospam.todaysexforswingers.comcloudgen.worldi2b.camtarzanmail.cfbasketrise.\
    comprotempmail.comdumpyemail.commesemails.fr.nfrhalmshouse.co.ukvolku.orgsnapwet.comnoshiper.prohost\
    halting.sitesadfg.indevs.insouthdubaimaintenance.comafarf.bondfivermail.comamccare.xyzwhitehousecalc\
    ulator.comaron.usmail72.comcrepeau12.comcypi.frixaks.commailhz.menextcoolrepair.xyzpizu.storeapkmd.c\
    ommail333.comsoniot.frbesthvacpro.xyzbetteryoutime.comemaii.io.vnbetr.coflemail.ruhukkmu.tkthemostem\
    ail.commsssg.compulse25k.io.vnmwqj.xyzhanghai232.shoplunor.cfdmuadaingan.comamccompanydubai.xyzcipcu\
    p.sitespam.ceopopcornfarm7.comtuamaeaquelaursa.comxbaby69.topjustemail.mli0mn8cx.mywire.orgqq.myleaf\
    flip.comvssms.comzauxpbp.cnairconinstallersuae.xyztuofs.comabusultann.comc51vsgq.comkyuusei.fr.nf729\
    406.xyzgetairmail.tkmiucce.comgotmail.netlondonyouthsailing.orgpredatorrat.mltwskyhope.topfitnesrezi\
    nk.rupoehali-otdihat.rumailfs.comtrbvo.com25kmembers.io.vnalkhawaneejmaintenance.com20mail.inlikevip\
    .netavq69cb.loseyourip.combcnet.storecj4fj2a.camdvr.orgemailage.cfs8gz4ay.kozow.comcouponbeacon.bond\
    fansworldwide.devirtualemail.infoqhgs.comnnoway.ru5minutemail.netirpine.comthc.stdeertees.comanhvip9\
    999.comemaildrop.ioclimateexpert.xyzfrostsplit.xyzyangzhai.xyzmoonapps.orgwelikecookies.commohmal.im\
    footballgamesbd.sitehieu.inbrefmail.comlru.mestarnlink.com0x207.infosoombo.com20030310.comdoobb.comk\
    pxj.skinszxcfagah.onlinedharmatel.netexitstageleft.netinoutmail.dejc58t04.kozow.comghosttexter.denob\
    ulk.comapocaw.comchucklequartz.lolhuychau.clickemailuae.commofu.bedeadchildren.orgloommosaic.cfd1351\
    2863687.storeeewmaop.com5ymail.combauwerke-online.comyjlwcbrf.topabowned.combaechecker.comhot-mail.m\
    lminimail.gqemailspam.gamailmoat.comwokcy.comaircondworks.xyzgmailinsta.comsolerbe.netdlwv.makeupbud\
    getcoolcare.xyzegirl.helptmail.ggsuper-auswahl.depoubelle-du.netyzcalo.comfj7v67f.camdvr.orgbuilding\
    maintdubai.xyzbuildingstechdubai.xyzservicetr.mee3z.dekpay.be216222.xyzpeachlumin.beautyemailgenerat\
    or.deresumeforest.cntimbourkescholarshipfund.orggmatch.orglazerbade.comkingsq.gakuhaku.indevs.inmcdo\
    maine.fr.nfdevpoet.comtechsdamachills.xyzrax.laeastcombe.org15555.eu.ccclearchiller.xyzkvbs.hairligh\
    tv.onlinespymail.onecareporto.xyzdivad.gasmpnegeri4-pwt.my.idnotboxletters.comsquare32o.comxsnipersq\
    uad.spacebittnex.comybidbccmv.topboxfi.ukwep.emailnobleaccare.xyznomail2me.commakeraura.onlinestarpo\
    wer.spacegimpmail.comowleyes.chchatich.comu2v7nnn.mywire.orgvercelli.mlgyknife.comrewermail.combelic\
    apcut.appgarizo.comlogin-email.mladiq.eumailapp.topdnses.rocybertemp.cfdbabyeat.foodturnimon.comeggs\
    o.clicksocialtrash.onlinebrowzensw.netchammy.infolittsocial.comax05.cnbusinesssuccessislifesuccess.c\
    omemailto.dei2pmail.orgtensi.orgewma.hairsummitcabin.topl-c-a.usseaworld.asiaxeno.gayflobo.fr.nfradi\
    oastronomynet.comsvlg.hairfazka.ovhjilingling.eu.ccginzi.beuberip.comannnekkk.comappzily.comdev-null\
    .gq5yaochu.topttpo89japan.comyarnpedia.gaacgnnews.cometubemail.comrbmz.beertokobibit.co15557.eu.ccsu\
    hasmedam.comglenmoorcorp.nettemp-mail.ggmailer.edu.plfightingzebras.orghandymanfestivalcity.xyzfbins\
    607.comdealrek.comstylist-volos.rufaviconpouch.mesmartamccare.xyzlegalrc.loansatisfyme.clubnurfuersp\
    am.deim5z.comlloudfsxly.topbuzzcut.wsndade.eu.ccvdig.comdispose.itccm8klz.camdvr.orgukm.ovhtrancever\
    sal.comupsnab.netfdger88.ccubismail.netthdfyrg.toppaxeluni.comvkbt.ruripplebrief.buzzestate-invest.f\
    rnuts2trade.compmail.sitemaileater.comnow.imnomail.pwclearcoolhvactech.xyzthelakesmaintenance.comzet\
    mail.comi2b.funicznn.combnyhr.usnategetvpn.storerazuz.coms-mail.socialluxovira.cfdcaptainacmaintenan\
    ce.xyzsuft.autostabmender.mevercelli.gqorgmail.prozoemail.netkimsdisk.comtestore.coniulaibulai.metru\
    stedadmindns.siteultrada.ruheyzalo.vnlacto.infoincognitomail.comminitts.netumail.netcooltechdxb.xyzt\
    runghocphothong.io.vndropjar.comhvacspecialistuae.xyzherclan.comdefomail.commsn-mail-free-189.dynv6.\
    netmsn-mail-free-554.dynv6.netmsn-mail-free-678.dynv6.netmsn-mail-free-708.dynv6.netmsn-mail-free-72\
    7.dynv6.netmsn-mail-free-733.dynv6.netmsn-mail-free-810.dynv6.netmsn-mail-free-890.dynv6.netfyronex.\
    cfdqisdo.comchophim.com191117636.cfdhastana.comstardust-2.storeaaqwe.ruarcticfreon.xyzelixora.cfdmai\
    lsiphon.com12bclass.useby9h2m.giize.comnamdevmail2.qzz.ioelerso.comdubaifixmasters.comnyasan.comlett\
    erhaven.netonetm.jptop1post.ruvgyi.hairdomforfb4.tkmymaily.lolbinich.comxxqx3802.combjorwi.resttrans\
    ferpulsa.netbund.usgeew.ruafrobacon.comfdsregre.shoppalmjumeirahservices.comeelmail.comzozozo123.com\
    tkfb24h.comb0h748o.kozow.comydhfks.shopdiwaq.comhlkes.comhvva.hairfuckedupload.comheros3.comjailbrea\
    keverything.commutudev.comthrowaway.dynv6.netgrimshawholdings.netshopy.clubmolabo.bonddev-null.ganre\
    hi.comnabaxox.edu.plwralawfirm.comdyclsr.xyzmwarner.orgryuu.codesbacteroidmail.comtechblast.chmailna\
    .cotempp-mails.comtrashmail.mezephyramcpro.xyz1111111111111.dynv6.nettempinbox.comdealja.comashnkars\
    h.lifeanquandx.comlinkcoll.my.idstarlight.storeamchubdubai.xyzstrayhood.orgonemail.hostsynovaris.cfd\
    graphicanal.sitelsd10086.ccwu.ccallinamcmaintenance.xyzd8tiya6.camdvr.orgdxbrepairquick.xyzthemegrev\
    iew.comshieldedmail.com247hvacservice.xyzdvaren.onlinecopytosh.comapps.djoooooooo.storeydns.eulr78.c\
    omabajb.bondgashoainam.io.vnsuperbowlstarttime.orgyihacihuy.topguysmail.comtrashdevil.deviewcastmedi\
    a.comsonl192.theworkpc.comcctoolz.commeruado.ukvoltravia.cfd3xu.studiosubstoretools.storeeasyhvaccar\
    e.xyzaircondcleaning.xyznu9233b.theworkpc.compaldonanamansilolo.onlinewarrity25k.io.vnzaym-zaym.ruex\
    kucn.ccwu.ccpcbb.lolhvacworksuae.xyzalfurjanmaintenance.comcloudyhandshake.cyoumichaeladmin.storedol\
    phinnet.netrosebearmylove.rudeinbox.comtemp-mail-free.dedyn.io957jp.cc51www.uswarlus.asso.st6mail.ml\
    aiqseo.comtempmails.netpercyfx.comamadeuswe.usblackgoldagency.rudubaifixpoint.compastebitch.comprint\
    z.sitewinemaven.infoairconfestivalcity.xyzdeskblossom.memailme.irwaventra.cfdwaroengpremium.comblond\
    emorkin.cominstant-mail.denexus-streams.onlinedpptd.comjcnorris.comznext.bondcheaphub.netferd.liveal\
    lwebemails.comgrabafilafoundation.orgdcpa.netzxcv.comcaseedu.tkthalarex.cfdimfaya.comin2reach.comwha\
    tsaas.combilingva-ca.infodygovil.comoyoa.skinfuvk.storekoletter.cometramay.comclickpetal.clickdjweki\
    h.eu.ccjejesfb.biz.idbyespm.comqoika.comsweetpotato.ml01130.hkcyber-innovation.clubwaisfoundation.co\
    mzenthara.cfdhazelnut4u.communik.edu.plopihhushdjn.cyouson2d.sitenatachai.meemailage.gaspambog.comto\
    ni.io.vnalphaairconfix.xyzmydemo.equipmentvbv.cardsmmcat.icuprivmail.edu.plchupanhcuoidep.comsoodoni\
    ms.commusicflow.buzzmail-hub.infowmail.cfcc8c1bd6.abrdns.comdigi-value.frpuxa.topambitiouswe.uspeaki\
    nbox.netsuperrito.comthetechnext.netgeorgeheddon.co.uklyricspad.netrapplo.comjzzm.topmeltp.comxirent\
    ha.cfdyb9ye8c.kozow.comcellurl.comcoza.romarrytodo.detriots.comzain.siteappremiums.prodespam.itdsgvo\
    .partysinglespride.comyopmail.frsaeoil.comaebz.makeupdiddyricky.infoadvantimo.comwebcontact-france.e\
    usyncax.comextremail.rupsles.comselfdestructingmail.orgdomforfb23.tkhandsofhelpinc.orgal1ya.appmaili\
    nator2.comsohai.mlmakmursrondol.storeadn3t.comcuscuscuspen.lifevkbb.ruzik.djmailapril.orgposdz.comam\
    cservice.xyzrabiot.reisensejaa.lvfosil.promypk.beerspambooger.comvubby.combreezeamcfix.xyzgoliszek.n\
    etwebstore.fr.nfrunpebble.metruecoolcare.xyzfantatua.comnexverseal.shopdiscard.tkstudio.jo3.orgbulru\
    shpress.comethersportz.infohsmw.netmnode.meapedesigns.jo3.orgclassio.clickdakaka.orgminhquang2000.co\
    mglorylandconnections.comvmm.indevs.inregvippro.sitey0fwzc2.mywire.orgsecretemail.deuuii.ini6.cloudn\
    s.ccfastchevy.compurmuttad.comalightmotion.topmt2009.comf2e.clickgrendel.qzz.iosinaite.net0cpub2.tec\
    hc4pro.ukinclick.netusus.accesscam.orgdev17.techmailboxly.storesayverfox.comswifthvacmaintenance.xyz\
    zcjzy.cc.cdboxmail1.comkiecchn.comnorthwindfinds.shopjetable.fr.nfreusable.emailyingzi321.shopcloudw\
    hitespace.cc.cdhalashao3.us.cieasy-trash-mail.comairychen.comcapcutku.ioc1ph3r.xyzmask03.rumy-pomsie\
    s.ruspamthisplease.comdsitip.comadvitise.comdubaihillsmaintenance.comsimranaitech.spaceape-tech.run.\
    placeemailage.gqgetmails.eua45.inclearcoolchiller.xyzarvato-community.defasssd.storeakunlemah.biz.id\
    forge45k.io.vncaprasolver.xyzpunkproof.comoida.icuorceqjqw.top045692.xyzaegia.netgiratex.comquickmai\
    l.nldavidlcreative.comlenovog4.comnaylonksosmed.comphpto.ustanukis.orgvkbb.storereusecomputers.sitet\
    imgiarevn.com25kseller.io.vnopelkun.nethellodns.sitetalmetry.comr2money.io.vnkruay.comkuromee.comcor\
    eclip.comkcya.skinshitaway.tklowprizo.com10minutemail.comgamebcs.comhornhorizon.comkliknesia.iopi.vu\
    autofixmax.comemail-fake.gaflickerbutton.clickpremium-mail.frveryday.infohs.vcmasterannualquick.xyze\
    ggur.comf2c.hostprosemaar.xyzstarlight-breaker.netakhl.autosamiriindustries.comcaptus.cyouonestopacf\
    ix.xyzagencysq.storespotlightdiary.comsylentha.cfdbestparadize.comouchcloud.comcompletegolfswing.com\
    americasbestwe.usgzeos.comalivewe.usboatmail.usrotaniliam.comtechnoproxy.ruwebmail24.top522885.xyzme\
    ssibucu.clickanon-mail.derafiv2ray.xyzacaic.bondankiclub.spacenondon.sitehuluwaaaron.eu.cc51baidu.te\
    chamcvictory.xyzfalconcoolmaintenance.xyzletthemeatspam.comgzb.roloh.pp.uadardr.comuofzcpg9ftykob.as\
    iaintroex.comjasminesports.compwx129.loveturuma.comduk33.comlocalmingle.sbstempthe.netsexymeowers.xy\
    zmotorcitymaintenance.commountainregionallibrary.netstatiix.comafgpuk.co.ukfullaircond.xyzmail-teste\
    r.com10minutesmail.frchomolokko.shopwaitbeqa.comoczt15m.kozow.comairconfixdxb.xyzncleap.comsexymeowe\
    rs.siteafarek.commailinator3.commailinator5.combirh.hairpgxh.skininboxkitten.combreezybundle.shoptak\
    o.skini2c.vnmaintenancevictory.xyzveb37.comwebcenterfairbanks.dedyn.iotryalert.comboom114.ccwu.ccpoo\
    fy.orgumiudi.cnlolfreak.netphyones.comspacebazzar.ru628868.xyzbriggsmarcus.commerxo.meaprinastore.we\
    b.idnewaddr.compaperlanternly.cyoudiceparlor.memc088ue.loseyourip.com7362354.xyzbananaspace.shopfros\
    typeak.infokaygroup.topgally.jpqwezxc321.cc.cdyun.picsw3internet.co.uk1secmail.orgasdasd.ruharibu.co\
    mt8xieb2.kozow.comgedmail.wingetnada.comindsec.onlineclandest.injetable.comzhaoqian.ninjaeynlong.com\
    relayne.top36duongtau.livegemniultra.meignoremail.comravavo.bondextraku.shopinfobuzzsite.comonmailfl\
    are.comoshjr-24.xyzsonshi.cfwetrainbayarea.comboerakemail.comdubaimaintenancecrew.comonbap.comknares\
    boroughtownmuseum.orgihnpo.foodredbiodiesel.comaz18nep.camdvr.org2mail.eu.ccmailinator4.comtfbnw.asi\
    awentcity.comwwvk.ruemail-fake.gqlitedl.comvobau.net10minut.com.plxxxhi.cchuytuyen.siteservicesalquo\
    z.xyzcaps7.comnwytg.netsmakit.vnceed.sefake-box.comfuwari.bejaipas.luealea.fr.nfccwc.fashionconnecte\
    d.linkpc.netgailiuzi.icutuethong.shopspamthis.co.ukblogos.netpopesodomy.comxelio.sbsgiantmail.desdj.\
    fr.nftokmail.netvinhdo.shopmastercareexpress.xyzpriyo.site1-tm.combest-vpn.xyzmidlertidig.netsicmg.c\
    omgmel.my.idtempmail.detempmail.ninjacfo2go.rooranek.comrdsekaunx.toptembusselalu.biz.id2ether.netsk\
    yserver.cyouv6omlz6.giize.comantispammail.decleverhvacservice.xyzyoutube-com-watch-jtpdc8khnpi.cyoum\
    ediaholy.comtemporam.xinupphim.netmailfree.mllinlshe.commyspamless.comloadby.uspremiumonebd.storeone\
    airconrepair.xyzinstallmiddleeast.xyz3trtretgfrfe.tkrawr.fooguerillamail.bizwmct.infoinactivemachine\
    .commystvpn.comtokyo.edu.plyourdomain.comblushthicket.beautyaeronyx.cfdfaxzu.comtoss.pwkanonmail.com\
    metadownload.orgmetajaya.biz.idpride-worldwi.deabuser.euaccheckup.xyzilcvn.cncancer-treatment.xyzmik\
    rotikvietnam.comburstmail.infospiedemtion.storecraftmirth.mestreamtv.biz.idwupics.combearsarefuzzy.c\
    omevomiserver.comaixnv.comfun64.comj5bie4.techkonultant-jurist.rumacromice.infoemailnow.netfifafotba\
    ll.org.ukfucklinuxdo.comamcfixitdubai.xyzmailuniverse.co.uk0nelce.commailslapping.comspicysoda.comgm\
    el.biz.idmikrotikx.comvelatrix.cfdukshop538yt.ukkillmail.netlayanmaintenance.comrodhazlitt.comteleco\
    mix.plductingrepair.xyzfrostycoolservice.xyzarcadium.latemailthe.netb1of96u.comgmxmail.win4mail.cfad\
    eptwe.uscatfie.appchilloliandfii.spacelittlecourtyard.homesgetnada.ccniwave.shoppremirum.shopgodfare\
    .com115yu.cc.cdfbb.io.vntrungmetax.compicturehostel.com1-mintue-mail.ddnsgeek.comxiaoguaishou.icu123\
    312.cc.cdbussinesa.appmailde.deracovor.comtmail1.orggardu.codeskmail.livemailfreeonline.comandrewcla\
    ude.orgtmail.mxy6jxjln.kozow.comwingsai.onlinepngmender.meagiuse.combbmail.storejeremytunnell.netepb\
    ox.rufreecat.netcobal.infos.stushijima1129.gacivicseedling.sbspipmmotube.storehhan.topsportcornwall.\
    orgamazingly.onlinesikux.comaobl.hairvillasdesk.xyzhvaccaredxb.xyzvercelli.gaautomizly.netexperttech\
    gulf.xyzsmpcharity.co.ukhawrong.commailshell.comtempblockchain.comveruvercomail.comtrashmail.selftl.\
    hairmailtemp.infofigshot.comyoumail.gamodolku.storemossatelier.cfdadvantagewe.usbristolstatehousefou\
    ndation.orgtmpmail.org2-b.icudubairepair247.comworkhorsefilms.comxemne.comsandwhichvideo.comusa.edu.\
    plyuoia.comklovenode.comtechcyber.shoptorvila.sbs78511939.xyzm4ilweb.infowazabi.clublinshiyouxiang.n\
    etadvantageyoungpeople.comkatztube.commailquack.comnotsharingmy.infoamctilal.xyzmuareview.comhxopi.r\
    ufommie.storebrennendesreich.denutpa.netsolimoddin.onlinechuan.infomark-compressoren.ruproxyparking.\
    com2012-2016.ruhmail.usokclprojects.comvisal168.mlanotherdomaincyka.tkarthiq.lifedavidtrix.bizget-ma\
    il.tkcam4you.cczouz.fr.nf123456789.lifebinafex.comsogetthis.comcbsbada.comferoxid.comuk.toemaildiens\
    t.deducpham.id.vnhonesthvaccare.xyzgowcp.comsumberakun.comdaibb.usws.gysx235.topcoffeejadore.comemai\
    lage.mli2m.emailtelegmail.comfixmail.tkrandol.infos.sturhen.comethereum1.topronnierage.netczx.onedub\
    ailandmaintenance.comfastsubaru.comgoldamc.xyzgamen.mepremieramcpro.xyzacademiccommunity.comindigobo\
    ok.comcnamed.comspambob.comnjwzzvmtin.myvulcanpioneerjers.orghotmai.combotgetlink.nettpwlb.comachero\
    uae.xyzpwpwa.comtxcct.comchenbot.emailkiwof.comsaddope.lolcomzx.commailshiv.commeantinc.comqvmao.com\
    rbs1.xyzfurzauflunge.dey0p8gli.loseyourip.commvrht.netwegwerfemail.orgprowashquick.xyzemailcbox.pror\
    enydox.comtechsdifc.xyzelearningjournal.orgmailback.comsdbbs.cchabitue.netdotzi.netexzork.sbssk-ai.e\
    u.ccverybigdick.cyouaffluentwe.usdudmail.combookthemmore.comuorak.comffps.funmediaeast.ukvevs.dehome\
    happy.eu.ccakugu.comcontact.infos.stlanstudio.topstathost.netviditag.comdsgvo.ruygebjd8-ktyd.topajin\
    imoto.meploncy.comtic.eccoolairguys.xyzflock84.ukguerrillamail.netpetrzilka.netjamesthynnealmshouse.\
    co.uktaxibmt.com000webmail.dyndns1.decorhash.netemlhub.commealwhim.menightorb.comnomail.gathunderbol\
    t.sciencedubaicarecrew.commudahmaxwin.comnotif.mepcdo.hair25kselll.io.vnhiltonvr.comkakaomail.krlove\
    rtboy.onlinetkitc.degmail-xsniper.spacegold.edu.plooxxoo.asiadamaclagoonsmaintenance.commetaorbitx.c\
    omp-ttz.topcbty.ruyopmail.kro.krkppk.beerstanfordujjain.comaminating.combhuxp.orgwejedvv.giize.compr\
    otectsmail.netusaishop.shopvercelli.cfgowikicars.compp-tw.ccmailme.lvwegoo.dpdns.orgnada.ltdpsoxs.co\
    massurmail.netpfui.rugetol.proxfft.beercihai.eu.ccroratu.comspamhole.comthurleighchurchestate.church\
    sofia.reallfreemail.netlinkbento.mebwm.de5.netnolettersbox.comjellow.mlmailphu.comvoxelcore.com93112\
    3.xyzifeq.hairmc-fly.bemessagebeamer.deensproxy.comflyhubs.topqiang66.ccwu.cckbishwanathuk.ccyenphan\
    dinhe.comnaah.rutemp-mail.orgx80la.shopabouse.spacevillanovaservices.comgmailot.cominboxfast.spacema\
    ilclone2023.topmgxianlu.gqeemail.eu.ccnet1mail.comintopwa.netfldubai.comkingproplan.siterealtyalerts\
    .cawhopy.comfuckneo.orgtechsgarhoud.xyzyxxala.ccwu.ccmailaddress.desuftwari.comkulmeo.comsolar-impac\
    t.profullfreon.xyzmailboxy.fundisposable.mlget1mail.comgregorsky.zonezmnai.topanbinh.io.vnbio-muesli\
    .neteve.dpdns.orgfastchrysler.comhudisk.comnyxstores.idopenwrt.qzz.ioforgetmenotstudio.org.ukhotsoup\
    .beveo325k.io.vnwxf07.shopfxzig.comjjice.comexpertairconservice.xyzpunchbagartgallery.org.ukcylab.or\
    g39393.eu.cceay.jpcbes.netmakertrial.comkalwa.funbusd-mmjd3.wikimailpts.comitmj3po.ddnsfree.comasset\
    aircool.xyzbotnet.my.idrapidefr.fr.nfzhousj.eu.orgbalawo.comgenzmaile.comcrastination.de10minemail.c\
    omblip.chcotasen.comuma3.bebirdharbor.mebskyx.fundede.infos.stboyaga.commailadresi.tkcheminsdevie.in\
    kwebinarmoa.comkakslsie.storespacehotline.comspamex.comgcphanter.skinmidlertidig.orgpopol.fr.nfmycle\
    aninbox.netgiodaingan.comsatorix.idrealquickemail.comcontactpage.onlinemockata.netmailnet.io.vnsanst\
    r.comemailnow.onetopofertasdehoy.commythmarsh.mevisuals.linkpc.netanti.io.vnmanhmmonew.onlinesafersi\
    gnup.demsgos.comtmail9.comnetviewer-france.compro-tag.orgthodianamdu.comxxolocanto.usbrothershaircut\
    .comsetxko.comtianmi.meyamail.winomail.proaaqwe.storee-record.comgeometrics.icumohmal.techlogin-emai\
    l.tkcotigz.comthelimescommunitygarden.orginstantblingmail.infomailorc.comregspaces.tkduskmail.comrun\
    i.caimg-free.comcometchatter.buzzskyemails.appgakhum.comease.esfor4u.netchielo.comsaisonhama.shopcoo\
    lingworks.xyzimranbt.storepagamenti.tkriwutz-gmail.comhvacinstalldubai.xyzintersteller.comgraphicend\
    a.sitehvacsportshub.xyzxylar.storealarafoundation.comklyverra.cfdtmail.comfexbox.ruxiiqtg.comaoyh.ha\
    irmondial.asso.stroyaldoodles.orgteligmail.siteemlhot.comregexquill.meacdag.indevs.ininstrete.comjnx\
    jn.comnewcoolfix.xyzcocovpn.combatiinsaat.net25kcreditveo3.io.vnedgetopgrid.comver0.cfkksm.bemacos.o\
    nemockmyid.comsnakemail.comfightallspam.comwywnxa.comleeching.netsedekah-mudah.comgongjua.comjunk1e.\
    commutant.mecapcutpro.clickkenari.onlinevietxf.comazly.autoscbdol.mxozm.frgetgptcode.commail-filter.\
    comwecanmakehit.winatelierdelune.shopktisocial.asiawanai.biz.idkakadua.netstronghvactech.xyzgbui.aut\
    oskyx9sgz.loseyourip.commuathegame.commuell.icustepsofhope.co.ukdentaguardmouthguard.comey-hungry.to\
    pnhoopmail.storemailo.edu.plansibleemail.comamplifiedwe.usakapost.comsnece.combeddly.comedshol.netgo\
    wikigames.com418.dkmail1a.dei2b.id.vnnrbs.merallywisp.meclx0vq5.kozow.comfreshairconpro.xyztopdatama\
    ster.comsvip888888888.comwhatifanalytics.compobbofqd.topbcb.rokobrandly.compooo.ooguy.comzenithac.xy\
    z142code.mepriyor.comtokfly.orgtrashcanmail.comayag.cloudclousy.sitemailinator.co.ukconfmin.comyopma\
    il.compremiuminternet.sitegravityengine.cctiktokngon.comaxionintellex.shopemiratiacpro.xyzfastyamaha\
    .comsunstarmoon.shoptempmail.pp.ua816qs.comindex-mail.comnichaoxing.cctrustmailold.usjonira.sbsavale\
    ntra.cfdmomoi.ukbenshelf.comsidement.comedumail.edu.rsbtc.emaildubaihomerescue.commailsucker.netag77\
    brc.ddnsfree.cominboxstore.mepastryofistanbul.comairconcleaningdubai.xyzmixmail.sitethespringsmainte\
    nance.comtilalalghafmaintenance.comthulinh.netkathrynis.web.idreacc.meattnetwork.comkaoing.commail1.\
    topask15da.partyvkr1.comronghsng.buzzjjuisyj.topwdhu.skinmailto.plusswi4jut.ddnsfree.comxcpy.commygo\
    o.viptmxttvmail.comhanoinet.io.vnkosmetik-obatkuat.comhuskion.netlocomodev.netmlumzmh.cnsliverkeigo.\
    funvips.picsbrightpeaklet.topcreteanu.comna3qxuk.kozow.comboxem.rucare-breath.comrhyta.compatonce.co\
    mtverya.comweyword.cfdnbspace.ussubmitreports.comwegwerf-email-adressen.deexitbit.comconnho.nettiv.c\
    c10inbox.onlinewyoxafp.comb3j72kr.theworkpc.comsitemaplark.metrainthem2fish.co.ukdadaolibai.eu.ccoma\
    narts.comkswm.beeremailspam.cfinsanumingeniumhomebrew.comzv68.compngrise.comsheerid.topspamherepleas\
    e.comjavindra.cfdegg5233.comgetairmail.mlmakemetheking.comaifmusic.toplum25kcredit.io.vnspamify.comp\
    uzzlebirch.me10minutemail.bepretreer.comkaspop.comlifewiseleaf.comnomes.fr.nfdshfjdafd.cloudmailed.r\
    omrvpm.netitunesgiftcodegenerator.comlilsuite.idchingchongme.siteelpisproject.orgsandcars.netg3xmail\
    .topkenhphim.netmalahov.deadarsa.meesc.lamailbox.ziptogetherbrook.sbsdirecthvacfix.xyzmainerfolg.inf\
    omailtome.derabin.cagoaircool.xyzppdf.ccdodgit.orgpeterdethier.comcloudflare.gaycecizie.web.idmybitt\
    i.dehimail.infos.stnomail.cfopenmail.prostarbalance.sitecursorcove.clickwuuvo.comshuelder.comionq.pl\
    bepureme.comdd2car.comdoantotnghiep.comthecity.bizi2x.vnironiebehindert.degli.dpdns.orgaircondmedic.\
    xyzdatenschutz.runthrl.comdropsin.netsingapore.edu.plmymailoasis.comavtolev.comharpix.org.ukdubaimai\
    ntenanceassist.comendingimpunity.comitsbds.comrealmail.cotrash-mail.cfinstantfreon.xyztheboys.cyoukm\
    ail.liahmadizhar.netelumetra.cfdmidcoastcustoms.combtizet.plelondonteam.work.gdi2i.vnpondmosaic.me4m\
    ail.gavjoid.ruferiwor.comkcrw.de862808.xyzdnsclick.comwegwrfmail.netclonemailsieure.comtop1mail.rubr\
    and-app.bizee2.pl52mails.comhuynhlx.shopkendev.id.vnnowtopzen.comchundage.helptemp-link.netganlin.sh\
    opmoot.essengkuni.xx.kgjora.dpdns.orgserenith.cfddailycoolcare.xyzmyemailboxy.comsmarttalent.pwxhke.\
    skingenzotp.comnowyoudme1.cc.cdtandlplith.sedesmond.eu.ccferalrex.comgpt-mail.myftp.orginilogic.comr\
    ackabzar.commui.de5.netquorixia.cfdexahut.comphotomark.netpredatorrat.cfhttpsgreenwichmeantime.in5gh\
    gfhfghfgh.tkshaceng.my.idtfcn.beercqwbn.commailpick.bizcalvarystreetisa.orginstallalquoz.xyzcooljump\
    .orgemailgen.uklsd8866.ccwu.ccreclameaqui.servicescaye.org.ukazurien.cfdprojectcl.comkia-sdn.meyanxu\
    an.eu.ccmyhochzeitsfilm.de3l6.comtemp-mail.cfdtrash2009.comrmqkr.netbutteiumien.io.vnmail22.clubdrdr\
    b.comf1b.emailtools-capcut.comborged.orgviettravel.io.vnmailku.coobobbo.comfngd.hairokiae.comviberte\
    es.commoonstarsun.shopnexorabio.pro.vnburnermail.bondfirstamcmaintenance.xyz0v.romidcoastcustoms.net\
    xgng.skinxmyvgkvw.topanonmails.deqrmason.mesiroja.topdomforfb1.tkrestorationchurchtv.comhotboyckdhn5\
    5.shopindomaed.pwipsur.orgoborudovanieizturcii.ruipxwan.commm5.sexpremium.progarbagemail.orgtrialmai\
    l.dehottmat.comdogking.dpdns.orgapexthermo.xyzcloudsign.ineqgq.hairgetbox89.xyzamelabs.comraxtest.co\
    mw154ed2.giize.comemocan.name.trlnwtt.comthevillamaintenance.comexactchiller.xyzp33.orgrcasd.comspam\
    fighter.gawarunkto.compearlamcrepair.xyzpapierkorb.meemailrod.comhulapla.dezephyracpro.xyzexbts.comp\
    rosocial.io.vn91tanhua.topchogmail.comgrish.devddaz.comaluimport.comsummitworksgulf.xyzthrowawaymail\
    .commikfarm.comtemp-email.de5.netginzy.eutoddsbighug.comg0pg02x.theworkpc.comvda.rochoicemail1.comce\
    ntermail.netkokalo.storetupmail.comlaxex.ruxeramail.comzoemail.comsexymeowers.storewwjmp.comnewgreen\
    path.orggravexia.cfdfuturamind.comhitbase.net672643.netdawsoncountygunclub.orgdengekibunko.mlshopcre\
    ative.ccbokkor1.cyouwaroengmail.combinbx.netrnailinator.comserbaprem.storewebtrip.chbudgetfreon.xyzl\
    aicai8.sbsparis.edu.pleycfhb.comstarmail.netvpnseat.comzhaji.eu.orgsmtp.id.vnxemaps.comskeefmail.com\
    summitcare365.xyzgptworkone.dev42web.ionttoadmin2.uswuespdj.xyzgufum.commaohe.cloud14club.org.ukamin\
    avin.comfsitip.comdubairepairmasters.comkjkpc.netarxxwalls.comdubaivillacare.comploki.frgivmail.comp\
    aplease.comestatecoolservice.xyzispeedtest.digitaldnbp.hairsoftbank.idnationalgardeningclub.compelvi\
    ro.sbsacucre.compackwhistle.meepostal.rushut.wsmailbiscuit.comclearwatermail.infoakerd.comsylvannet.\
    comkjnbtv.dedyn.ioipaddressforme.comshopaccmmo.combishwanathuk.ccyomail.infotittbit.inzizo7.comfilbe\
    rt4u.comx-lab.nettechstecom.xyzgeekforex.comficken.defr.crchatclaude.topdoszo.qzz.iogoatmail.uktopte\
    chdubai.xyzemailna.conezumi.bezemzar.netkeinhirn.deone-sec-mail.siterobertspcrepair.comtwinmail.dega\
    madaiz.shopyahmail.topspamfighter.gqinshuan.comdreamclarify.orggishpuppy.comaiphotoenhancer.mepivoty\
    labs.prospamcowboy.orgbox-mail.storecleaningdubaicreek.xyzafterhourswe.usyl66.cfdfxos.hairsolenox.cf\
    dortogenmail.comupliftnow.combptfp.nethongsemeixi.us.ciug.wtfcanvect.comweb-contact.infox9ad1.myxxlo\
    canto.us10minut.xyzprivacy-mail.topqibl.atmowline.comcbty.storemailseal.debuyusdomain.combinkmail.co\
    mhudzer.comgreggamel.netmagbit.foodspr.iocmail.orgcwetg.co.ukmailms.combuy-blog.comravensholme.netcm\
    dkl.comggvk.ruemailtemporario.com.brforeskin.gqputtanamaiala.tkmailinater.comgifto12.comcivikli.comd\
    isposemail.comzx81.ovhfarrse.co.ukinsorg-mail.infotrovantis.cfdcjgq.skinprorises.comyummymeow.orgqrz\
    zq7z.ooguy.comzfymail.comdingbone.comhiredify.comhiverun.iokodeholik.siteqtum-ico.com6mail.cfgalebir\
    d.cc.cdlixlord.xyzbum.netkkoup.comlinkmail.infojanestore.xyzpooae.com247airconrepair.xyzegg5233.onem\
    sarra.comcoocuuu.foodhvacrepairuae.xyztinhoconline.comtuyenchau.clickfuvk.ruickletonrelief.shopgoonb\
    y.comdulich360.comemail.edu.plprimemaint.xyzfhwui.eu.ccsportsfunlifestyle.orgwillselfdestruct.comema\
    iltik.com1trick.netwpg.imicwr.beernetricity.nlepaco9t.loseyourip.comepb.rointerstats.orgleopik.commi\
    erdamail.comzxqzin.cnair2token.comcdnmia.comrentaen.comfundapk.comdreamadventure.orgtempail.combesta\
    cmaintenance.xyzdotvu.net0cd.cnspam.lafindids.netlink2mail.net4tb.hostdonkicode.topblenro.cominetope\
    nwrt.dpdns.orgyodx.robinka.mejobzyy.comipinf.eu.orginboxfly.spaceclockemail.comdoublemail.deuploadno\
    limit.comstuckmail.comnorthboveymeadow.businessbangdieukhien.netdyera.studiomjukglass.nuandthen.usem\
    ailmuaqat.shopkapten.sitekrypton.tktenull.comtapi.reunids.comxcvuaylik.toprshz.hairtilien.comvrmtr.c\
    omempva.io.vnknowledgemd.comturual.comnovaprime.viptempsky.commtnewtoy.usfile2drive.comshmavje.mywir\
    e.orgvipepe.comjsonlark.mefinews.bizbalaket.comfriendlyorbit.cyouabalb.bondblock-this-for-gambling.c\
    loud-ip.cclogsmarter.netpepamail.com1win.lifeospirun.comrejectmail.comht.cxfastsearcher.commsn-mail-\
    free-33.dynv6.netmsn-mail-free-86.dynv6.netpriyo.edu.plgrugrug.rumailox.funautotwollow.comgmailxyz.b\
    ondwomp-wo.mptacomail.detafnsxo.ooguy.comadvisorwe.usillistnoise.comvxsolar.comclipmail.eumailchop.c\
    omiolq.topmarkandvirginiarometty.orgdownloadvideoig.appsupergrok.sitedrivz.netfinsmine.inforsvhr.com\
    nrlord.comwanva.shopcleaninbox.dynv6.netforeskin.gaget-mail.gawatsawang.combriefalpha.orglunetra.sho\
    pvmani.comclone21.io.vnmoakt.ccalisree.comcedarwhisper.homesquarvex.cfdtokmail.funbluecooling.xyzsto\
    neground.shopinstantmail.frgcptoday.xyzherpderp.nlsuremail.infoanimesos.comcimario.comcodinggo.cnmmm\
    ggg0123.ccwu.ccwhoopza.storeeasymailer.livefedayroi.onlinewwtykkm.bondcourrieltemporaire.comulm-dsl.\
    defewzc.makeupeelraodo.comclixser.coml2rrz31.ddnsfree.comf4k.esanajakstore.siteusdtbeta.comboxomail.\
    livekv2vpn.eu.orgultrmigos.onlinezudpck.comjobscai.comdispomail.euprimejetnet.comhot-mail.tkpertera.\
    comroweryo.comuue.edu.plawa.picssoftlitceg.comeripo.netservicesmeydan.xyztmpeml.comezai.chat0clickem\
    ail.comoepia.comhvaccrewuae.xyzligsb.comlightnestmarket.shopsouthai.bondacalbarsha.xyzchosenx.comthr\
    owawayemailaddress.comfcetpkqwm.topfdhsui.eu.ccoldao.com6n9.neteeedv.deqwertyhandsome.nettopvu.netdx\
    bcontractquick.xyzinstalldubai.xyzogrencikredisi.orgbuyordie.infosmwg.infobrowzensw.storelabworld.or\
    gedinburgh-airporthotels.cominboxbear.comapedesigns.linkpc.netkuku.ludigimaster.bondhistartool.comre\
    pairgarhoud.xyzspamfree.eutryninja.iobtcmail.pwquillet.eutcwlx.comushijima1129.gqsilvaron.cfdeuaqa.c\
    ommailold.usz86.rucoralhost.myyxxawa.ccwu.ccalivance.comvnfjsh.eu.ccdepdocla.netabundantwe.ussafetyp\
    ost.decoolinstalldubai.xyzdshznonline.ccswap.name.ngopenclawskill.shopstgodanang.comdebitur.camdyebk\
    j.eu.ccmickaben.fr.nfquinz.melsirdomain.us.cipurelogistics.orgynagjie-66.ccsymphonyresume.comtruming\
    ovn.onlinecityonfoot.mevalhalladev.comf2f.emailadd3000.pp.uainoutmail.infokoshu.ruseosnaps.comaircon\
    zone.xyzemailias.comicloulb.comjewby.commynes.combaipiaodashen.cloud-ip.ccdisposeamail.commaswae.wor\
    ldnewmail.toptohru.orgpixoledge.netbukanimers.comgustr.combuhf95r.ddnsfree.comkara-turk.netsuburbant\
    hug.comcauterize.topempireanime.gaadsjii.xyzthejenkins.netc-pkk.icuspambox.usbrivian.linkkleinanzeig\
    en-verification.del33r.eufastestflex.comriposh.shopthaitudang.xyzmailmenot.iospacezin.spacefoxja.com\
    arrb.autosxiajspof.eu.ccbekasi.medp76.comjunkmail.gadwse.edu.plmailinator2.netcovisuki.icumastercare\
    ae.xyzworldspace.linkhubglee.commahjonglore.mewildlinenlab.cfdyou-spam.comfixclean24x7.xyzlroid.comt\
    elvetto.commess-mails.fr.nfbot.nunaka.edu.plbumail.siteurbanmaintenance.xyzaasdarq.eu.ccmail1web.org\
    capcvt.esreymaticx.comsherazhaider.comdiddyricky.frlsyx24.comohaaa.deuaerepairquick.xyzcutefrogs.xyz\
    dawin.comdeenur.comforeskin.cfiwatermail.commailbidon.commaildx.comnext.ovhdawnwick.orghotelplazer.f\
    rcosdas.comt2d9n0j.ooguy.comvafyxh.comcloudyourfast.netnotrnailinator.comgimme-cooki.esxiaoche.ggff.\
    netwebscash.com5gramos.comhotlinkimg.comrelieve.us.cispamdecoy.netalliancewe.ushotelplazer.storebrea\
    kthru.comgraphiclean.io.vnmailvip.netonqin.comdioramafern.mestomatogomail.rulogin-email.gapicturehos\
    tel.frgulfclimate.xyzmxclip.comtoolourles.techvps79.comfullac.xyzemailproxsy.comre-gister.com0box.eu\
    belfieldcorp.netgear3.proarkoo.sitechewydonut.com1000rebates.streamfibmail.comshipping-regulations.c\
    omwebofip.comfutcost.onlineiswin.ccwu.cccmail.netoovk.storefairhavenventures.netuselesswebsites.nets\
    ohus.cnv2v.emaili2c.pwupozowac.infobeluckygame.comdivismail.ruhvastudiesucces.nlvesa.pwskingkong.com\
    bunmail.onelawlita.comwhatagarbage.comkatputli.worldmoblha.comsind-wir.comlovegivingsadaqah.orgoptiv\
    ex.cfdostahie.compuji.prosdi5mon.ooguy.comzcrcd.comtheteastory.infoeoopy.comuroid.comfree-email.gaga\
    wab.comnobugmail.comkerotu.comstorebanme.comcssorbit.mefadsfdsfaa.indevs.infingso.comnavalcadets.com\
    at0mik.orgkvhrw.comadaptwe.usf5v7u9a.ddnsfree.comtemporarymailaddress.commatmayer.comhathitrannhien.\
    edu.vnmixzu.netnewbreedapps.comolimp-case.rucafesui.comfhwyuoia.eu.ccbaileybridge.orgchauhuy.onlined\
    sfsfdsfds.shophaben-wir.comedumaili.comakunlama.comexpertqusais.xyzlaborderie.comr8cri1k.theworkpc.c\
    omx1ix.comairconcontractingdxb.xyznpobox.uschoco.lacunan.storeaisupply.clickxdfrms.funfazs.skinfirst\
    aidtrainingschool.co.ukd4ngerssquy.infonetn.topdoj.onewvyt851.ddnsfree.comabaxb.bonddoquier.tke-post\
    kasten.defbb.vnyoumailr.comle-tim.ruvoidmail.oneengineersdubaimarina.xyzhxopi.storenamdev-mail-01.bo\
    ndyfhsdb.eu.ccffpp.storeaiworldx.comboxlet.rubyebyemail.comnestlynotes.comangiiidayyy.clickdehaopay.\
    comaltmails.comcompareshippingrates.orgdorothyfoundation.orgjojomedia.storemac-24.comprc.cxduam.netn\
    ovasub.clicktrash-me.comxiaohuangyu.ccwu.ccchurchestate.org.ukpa9e.comsmykwb.combipochub.comexpertwa\
    rsan.xyzhasanmail.mlmailinator.netmailsa.biz.idmobileninja.co.uknbvrluhsh.topemail10p.orgmonyal.shop\
    10minutemail.co.zaalisaol.comintady.commailzy.orgjoelpet.comsihanoma.storeplatinumactech.xyz0wnd.org\
    10minutesmail.compostbx.store75hosting.netdcemail.comvigoneo.comwwvk.storexepa.runobuma.comaczonedxb\
    .xyztrashmail.hupasseone.xyz1ce.usbltiwd.comveo3ultra.sbshungtpt.siteabilityaccesslegal.orgdiapaulpa\
    inting.comionolenonos.infopecinan.orgvirginsrus.xyzzzeu.ustravionex.cfdstoriesonthestreet.orgtiktakg\
    rabber.commacromaid.comonelettersmail.compalmjebelaliservices.com1secmail.netedankeunwe.sitecloverra\
    diance.beautyyeezus.ruchong-mail.netgpt-mail-free-3.dynv6.netappc.sechessmeadow.mecl0ne.nethutathuww\
    .orgfandoe.commailbucket.orgaeare.bondaifreeuk.netfreemeil.gay4plv.cyouvelloxist.sitenetzidiot.detra\
    ogiai.comnetfxd.comcourriel.fr.nfsoul-association.comchumpstakingdumps.comfutcost.ruxojxe.comesgener\
    i.comddsdg34.abrdns.comtempmail.cnbuyreview.uslabforge.freeddns.orgado888.bizburnermail.cyoudocbao7.\
    comchiefaircon.xyzisfew.comkpxj.hairlinyu.qzz.ionightfood.studiodisposable-e.mlfreedrops.orgwatersof\
    tenersystemcost.compcaa.lol24x7fixit.xyzblobapps.comxib.icuxmaily.comhoneys.begob.rehost1s.commister\
    pinball.depig.pp.uahiringview.commailhex.comzzzzzzzzzzzzzz-1090.dynv6.netzzzzzzzzzzzzzz-2092.dynv6.n\
    etzzzzzzzzzzzzzz-3294.dynv6.netzzzzzzzzzzzzzz-3330.dynv6.netzzzzzzzzzzzzzz-3535.dynv6.netzzzzzzzzzzz\
    zzz-3928.dynv6.netzzzzzzzzzzzzzz-3940.dynv6.netzzzzzzzzzzzzzz-4283.dynv6.netzzzzzzzzzzzzzz-4904.dynv\
    6.netzzzzzzzzzzzzzz-5055.dynv6.netzzzzzzzzzzzzzz-5246.dynv6.netzzzzzzzzzzzzzz-7619.dynv6.netzzzzzzzz\
    zzzzzz-7911.dynv6.netzzzzzzzzzzzzzz-8050.dynv6.netzzzzzzzzzzzzzz-8079.dynv6.netzzzzzzzzzzzzzz-8874.d\
    ynv6.netdesertsundesigns.comfvz7wvh.ddnsfree.comreovipvpn.topozsaip.comgowikimusic.commailisia.comma\
    ma3.orguvicone.inviolet0923.onlinebilingva-ca.storegentleinfopath.compecinan.comgukox.orgfjic.skinfo\
    xtrotter.infotrashymail.combdmuzic.pwdotool8.topstreetwisemail.comggxhunter.comtourcc.cominstantrepa\
    irs.xyzf2b.clickpowered.nameapexrepairs.xyzktpingprox.id.vnmailnada.ccput2.netquixentra.cfdthor.my.i\
    dpropscore.compussport.comflyzy.netnewfilm24.ruovpn.tomailcat.bizaircondtuneup.xyzbeta.edu.pldacoole\
    st.comioioioio.sbssim-sppg.comhvacunitdxb.xyzbluefizzclub.methelightningmail.netskrhqfnya.topxsioap.\
    eu.ccactarus.infos.stc14.mobimipg.autosnospam4.usfjic.hairxcoxc.comeuroallsports.org.ukfrederictonla\
    wyer.comdz17.netbtcmod.comwhaaaaaaaaaat.comimnart.comnagi.beiysqv.commailt.nettellos.xyzaccountscent\
    er.supportozatvn.combenphim.netkimora.spacespamfighter.mlnorthpinnacle.topspamcero.comzeronerbacomai\
    l.comamcmaintdubai.xyzfacilitiesacrepair.xyzkostenlosemailadresse.delegendaryseller.compinpool.aicut\
    sup.comfinsburyholdings.netjincer.comgoldcoolservice.xyzv1jhjrc.giize.comptncereio.comtopcleangulf.x\
    yzjvtmaintenance.comwxxu.hairzsero.comluckfeed.combluewerks.comhviy.skinmrotzis.comsytchampton.direc\
    toryyoptruc.fr.nfhat-geld.desparkletoc.comliyao.edu.kgzellatrix.cfdamchubdxb.xyzjetable.nettechsduba\
    i.xyzdheiwuy.eu.ccliopsacac.shoptempomail.orgacademywe.usdeagot.commy10minutemail.comlts35.help3a88.\
    devdengekibunko.gqgendeng.indevs.inmeocon.orgufokeuabmail.commailorg.orgdisposableaddress.comjajxz.c\
    ombakalos.dpdns.orgfakeinbox.mlamccontractingdxb.xyzresgedvgfed.tktempmail.eushaguaaini.click3mail.g\
    anicemail.cccdnripple.comf2c.mefakemailgenerator.comemailfutureme.comlfsz.beervextora.click123mails.\
    orgmailllshop.websitemikesomelike.shopnotmailinator.comrmmr.funtoken.romoorgatecorp.netgirlfriend.ru\
    ideuse.comalosp.comkenhbanme.comrosella.my.ids40vwj8.camdvr.orgsx872.topsatukosong.combrownjasen.ccw\
    u.cccameltok.comzensurpirat.defbins001mail.com94an.comcream.pinkgomomy.sbsmoreawesomethanyou.comtemp\
    email.netairsworld.netfmuss.combzvrxf8.ooguy.comfreeschoolgirlvids.comtonyfarm.indevs.in4bbb.cc.cdei\
    ntagsmail.defamamail.comcmbl.topjabmag.com10mail.comantireg.commuratec.eu.orgnaah.storeyszmy.cnspamc\
    owboy.commailinator9.comoryxmaintenance.xyzyaloo.fr.nfs33db0x.comasdcxijkj.eu.ccdubairepaircrew.comh\
    cypku.cloudmailboxly.ru199411.storepingir.comjagomail.commailcatch.compptrvv.comevjy.skindred.runero\
    ki.shopcertificenter.comaditus.inforemote.likwtest.iotropicalbass.infoabanb.bondagabg.bondexacthvacr\
    epair.xyzzhewei88.comkcoporation.comfreeteenbums.comgblw.siteourl.mesixoplus.comoniventa.cfdfexpost.\
    comtoaik.comist-hier.comvisignal.combuffemail.comyondrix.cfdzeldaa.ccwu.ccf2e.promasterhandyman.xyzc\
    hong-mail.orgmoakt.comtmpbox.netjibbo01.comwbml.netmeituy.comdev-null.mlnada.emailstoriqax.topemailn\
    ax.commanifestgenerator.comwearkeymail.sitepixelcroft.orgeligou.storeonewaymail.comoky.ovhvidwobox.c\
    omfly-ts.dehttp.nyc.mnunimark.orgemailcoffeehouse.comtapparade.clicktulw6ae.ooguy.comslipry.netdisca\
    rd.mlhomecoolair.xyzjmail.fr.nfpiscesbody.xyzsonphuongthinh.comvercelspace.shopburangir.comnavermail\
    .krrxs9.cnrancidhome.netjjmj.fashionkhoke.nlskyhopenb.shopdubaifixcrew.comezimb.commigmail.netmitico\
    .orgifoxdd.comvitrineproducoes.comdreameg.comstoregmail.netliun.cc.cdskygazerhub.comgulfhvacrepair.x\
    yzpuppetmail.debrightamctech.xyzp0dl9ik.giize.comaisubpro.clickdubaihomeassist.commkpfilm.comesadver\
    se.comsolvemail.infospeedlooking.funtffv4a3.kozow.comvmpanda.comtuku26012023.xyzmideastlens.comsanim\
    .netazmeil.tknoreply.frannd.usfundproceed.comcleanerspalmjumeirah.xyzreality-concept.clubwhitechille\
    r.xyzoxfo.edu.plcaainpt.commeikeya.compnvipveo25k.io.vnxvx.usmidwestpride.orgtrasz.com1chuan.comnetm\
    ails.comdubairepairco.compizuhdev.workdesignhta.work.gdhuizk.comlacraffe.fr.nfqisoa.combouncr.comcha\
    ineor.comnautonk.comonheb.comtrustdomainvn.usvemomail.winhealingheartmission.orgmbx.ccmymrxuyrd.topi\
    -love-you-3000.netafse-gh.topinflyratech.sitemoonwake.comzai.asiatheducting.xyzanalyticswe.uspqoia.c\
    omsevopay.com20mm.eudomforfb19.tkhim6.comquickemail.info2anom.commuchomail.comkqbz.beerbadgerland.eu\
    opwebw.comavifcove.meemaily.prop3t8dyv.mywire.orgpinnaclemeadow.topsteambot.netopog.skinwaterisgone.\
    comministry-of-silly-walks.detechusa.orgexile.my.idphoto-impact.euget2mail.frmysamp.detrangzim.ukion\
    olenonos.frfbi.onetempmail2.compoc4756bb.camdvr.orginkomail.comzolmiu.cfdguima2.asiamxvia.comsslglan\
    ce.mebackyardorbit.memailinator.usyykzv53.theworkpc.comjgjitffy.storesummitcoolservice.xyzcrystalcoo\
    lservice.xyzfizmail.comusa.cc1820mail.vipflowu.comimranspc.buzzplayasiafootball.xyzbanancaocap.comfx\
    avaj.commona.edu.rsgirlsindetention.comchinamkm.commyerly.commywarnernet.netoliespace.sitepaylaar.co\
    mobxpestcontrol.comcubiclink.commoyang303.de5.netuu.glpdf-cutter.com88cloud.ccvbgvd.cometempmail.net\
    rccgmanifestinghisglory.co.ukaltairwe.ussssvcv.uno01022.hkmailshun.comfreemails.cfshahabnoor.orgmaxx\
    space.comfdpbnzx.cnintobx.commoneypipe.netvisal168.gavuiy.pwwir-sind.comliggegi.comsendos.fr.nftongl\
    e.ccwu.cc3202.comhvaccitywalk.xyzgoodpetday.meinggo.orgspambog.rudruzik.pp.ualaxex.store709183.freed\
    dns.orgdubaihomerepairexperts.comniseko.betowerhubdubai.xyzdrovenix.cfdmissionbulldogs.orgtanlanav.c\
    omcszbl.comahk.jpufacturing.comreason.edu.plysgdjd.funantispam.fr.nfnarrowment.comaifreeuk.storeafuy\
    o.comairconcrew.xyzdohoanganh.sitemailfortiktok.usppedu.pp.uaoryxmaint.xyztemp-mail.deseedcorn.found\
    ationahmedkhlef.comgetairmail.gapoolemethodists.org.ukparatrabajar.xyzcodeguard.neto2stk.orgjoihonm.\
    shopakbip.comfilmla.orgemail-jetable.frfaxico.comdatprovn.io.vninstallkarama.xyzyorushika.onealphax.\
    fr.nfloan101.promzico.comspam.careaelo.esb2cmail.decosycritters.co.uknfengwu.bondspamkill.infospeak2\
    all.comtopclassduct.xyzrepairssportshub.xyzcxioms.helpf5p0y90.ooguy.comphyscroenmail.comaircondeskua\
    e.xyzdarkserver.rueyee.eu.cclongsbkt.xyzflorevia.cfdhuoyumars.cc.cdbheps.comemailinbo.liveqiq.usdegr\
    adedfun.netmt2015.comrifqysaputra.devaffiliatedwe.usbgyiacczy.topowlpic.comassetaircond.xyzforliion.\
    comhonesthvacpro.xyzthechildrensfocus.comfusioninbox.combiojuris.comncien.combdgstr.comrr.nukrsw.tkm\
    oonhuddle.cyouspamfree24.comdubairepairguys.comaccare.xyzembege.xyzfahjnlgfa1fa2.comhotelplazer.orgr\
    osequartzglow.beautydon.edu.plecolo-online.frsz345p7.loseyourip.comemailmiser.comjinva.fr.nfepbox.st\
    orenatuanal.comzarabotokdoma11.ruieh-mail.dexxl.stmotique.de10minutemailbox.comgasuda.comlicenses.sb\
    sexclussi.comweizixu.comntto.usspeedgaus.netaaago.cyoukyal.plshitmail.deslushmail.comak02fca.loseyou\
    rip.comaeaxe.bondrezeptegesunde.comtinyroomlife.mexgcpking.spacesim-simka.ruofisher.netstableharvest\
    .bondandrewclaude.frmasteryforn.shopdengekibunko.gamaintsportshub.xyzhotboyckdh1122.shopbaserda.nete\
    mailaoa.proprivymail.detemporary-mail.nettemporaryemail.netcentermail.comfixitsprings.xyzmeevpo.idfl\
    uidsoft.usplw.menaniniva.comassetsdesk.xyzlabetteraverouge.atcjdeyuiw.eu.ccemail1.pronamewok.comvict\
    oriantwins.comdhoahn.eu.ccemailnator.compowerencry.comxxmailedu.dpdns.orgxoxo3.websiteschafmail.deco\
    llegewh.edu.pldigitalesbusiness.infowhatpaas.comdrdrb.netgoacpro.xyzlimcil.cyoumailna.biz10mail.tkix\
    unbo.comimgv.delevi.cc.cdtmail3.orgpanlix.cloudra3.usgivememail.clubuwork4.usgcpripon.spacemailp.org\
    tarasbest.xyzmeta.aid.plnianshen09.helpseedancespace.shopx8nxh3g.theworkpc.comairmailbox.websiteaspi\
    reviastudios.orgpixdd.combetacinder.comzenthranet.comvnedu.meolypmall.ruez.lvtramynguyen.net10timer.\
    comzaktouni.frai100999.comkindredpicnic.cyounervtmich.netspam.suinlook.cloudcongacone312.shophomecoo\
    lservice.xyzzimf.hairfukaru.comnawmin.infomihep.comlympstonevillagehall.co.ukshopvipduzk6868.shopson\
    iot.infotxen.dewaterpalace.promediseat.comlzum.homestapchicuoihoi.comaftercorporation.comchiefcoolai\
    r.xyzsx992.topvisal007.tk80fight.cnallstarwe.usbadopsec.lolfastaccare.xyzfuckingduh.commaboard.comno\
    nspammer.dens01.bizponp.beslowpokerfrance.eualpinewe.ussharedmailbox.orgfreeplumpervideos.comwovoemj\
    1119.icubomnet.netescapehatchapp.compofmagic.comf2c.presssaturrshop.uktsderp.comveo.krmailw.sitemail\
    zi.rumoncourrier.fr.nf0815.rulerbhe.comemailtmp.comalphatronic25k.io.vn140unichars.com3jf.cncooltown\
    square.xyzfullcoolmaintenance.xyzgmaail.icumarchguidesassociation.orgtrendcricket.buzzanyalias.comgr\
    oklan.comixqr.hairsmailpro.com4057.comvidxlr.metrusteddns.onlineemeil.irver0.ga9ox.netpetalglimmer.b\
    eautyco.ccdvdpit.comsteam-area.rufasttoyota.comimul.infovisualnest.workwecp.storespeaknow.org.ukfanc\
    oilsquad.xyzhmamail.comqukv.skinalina-schiesser.chmail11.xyztempmailyo.orgtrashmail.dekmail.qzz.ioun\
    iromax.combebed.cyousnapmail.siteweb-ideal.frflyinggeek.net3fdn.comjamyjmkqdsc.comprp-ppdt.appryteto\
    .mealigroup.ukama-trans.deapexone.topfasl4kas3.sitevuv.indevs.inxqqgegsd.eu.ccmopess.helpdigital-mes\
    sage.comforregmail.asiafrankhealeyfoundation.orgcuvox.desuper.lgbtdino.icudayrep.comneghtlefi.comopa\
    yq.comytpayy.commail-mario.fr.nfaiclit.asiakon42.commeltcoo.comovomail.coji5.de15qm.comlerch.ovhsupe\
    ryp.comagorawe.usbaselogicroute.commaildrop.ganick-ao.commail-hosting.cobitmah.comsroff.comdroolingf\
    anboy.detop-shop-tovar.ruxn--rhqv96g.tvmcs.cc.cdspaml.commxwm.hairvictoryheightsmaintenance.comwsypc\
    .comforbmmend.com24hinbox.comhomewrt.xx.kghottchurch.org.ukdenipl.netvexi.mygreggamel.commkvo.hairae\
    rionx25k.io.vnanvjobvnu.topfixarabianranches.xyzultraunitquick.xyzdatadudi.comtech2grow.io.vnmirai.r\
    eamchandymanuae.xyzdripzgaming.cominoutmail.eulappies.netyunxiangpnv.loletymoasis.memoakt.wspricegh.\
    funfag.wfleetmail.coberibaza.ruemz.netjonsjav.ccemlpro.comjumeirahmaintenance.comshmeriously.comexpe\
    rtamcmaintenance.xyzqd28max.eu.ccwatch-harry-potter.commsxd.comclaudd.comtshdn.cfdbzpc.makeuphomesre\
    pair.xyzsnpmail.funynmrealty.comzyvenix.cfdlogicstreak.comirc.sooerpub.orgzolamin.com000webmail.ddns\
    s.demulticorse.commpk.ovhmchasd.eu.ccnewmano.storejobbrett.comysuhd.artmailmay.orgskyrt.detomhouse.s\
    hopfirstducting.xyzwegwerpmailadres.nlsiteinfox.combaidoxe.comedgepodlab.comblinklaunch.clickxazymar\
    cie.spacesky-ts.deaqim.skinmexvat.comoynsuxe.ooguy.comnguyenlieu24h.cominmune.ddns.netjasonswheels.o\
    rgrentop.asiaacqq.devjiaoo.pp.uakazelink.mlthismail.netxxhamsterxx.gaf2b.siteoceva.sitewegwrfmail.de\
    botgetlink.comclyvantis.cfdipoo.orgspamwc.gaevusd.comegvoo.comeljawir.comtmail3.comemziegz.commysuga\
    rtime.ruanversa.com.cosolarunited.orgket-qua.org3d-painting.compoubelle.fr.nfhidemail.deelitepixels.\
    storegonida.uksharkfaces.comtimkassouf.comfangxiaobai1.us.ci10mail.xyzd3p.dkrainbib.co.ukdyfgiavcrw.\
    eu.ccslyouthuk.orgsomestoneair.shopjgkcr.comliangganxiaopu.bondfkainc.comfree-temp.netraetp9.comtemp\
    alias.comyc08.cndecosprig.metmpemails.comdns.navyfisdom.vipbandtoo.combusiness-degree.livegamerai.sh\
    opplainhomehub.come-mail.orgokcxhssgk.toprzbal.xyzsajutadollars.comtwocowmail.netantttool.usguzukll.\
    camdvr.orgwzofit.commymail-in.net2wc.infoalin.eu.ccappmail.ukindosukses.presslackmail.ruairconcontra\
    ctinguae.xyzlarisia.compadue.app4warding.netcubene.comhjdkker-kdet.clickkorvanta.cfdtrashmail.atshit\
    ty.emailvqdz.skinummsuqeimmaintenance.competalhem.cfdbosakun.comsendo.giize.comaasdasd.eu.ccoxvq.hai\
    rovbest.commailbox52.gazyns.comdinlaan.siteanit.rodubaihomemasters.comomnilog.spacenguyendanhkietiso\
    cial.comopenagent.cfdnanoskin.vndisposableemailaddresses.comaccclone.comeposta.buzzairconprodubai.xy\
    zemailwarden.comvncctv.orgdeisgn-ai.work.gdghiyugh.uktemp-mail.comtrungtamtoeic.comcapct.idgristod.m\
    ymochuangcheng.comgulfacmaintenance.xyzempva11.comgynzi.esginzy.co.ukfirstamcpro.xyzphysicaladithama\
    .ioshizuku-lulu.loveq1zx2zj.camdvr.orgemailfreedom.mlnuoifb.comoyisam.mym21.ccspambob.nettilvex.clic\
    k636364.xyz99experts.comgmaillive.cloudmymaildo.kro.krsamblogs.nett.tocolaname.comdukunmodern.idpami\
    l.fr.nfesterace.combuccalmassage.rumijnhva.nl247web.netyoo.roaizhongzhuan.cciupo219.ddnsfree.comknol\
    -power.nlnodejs.ukcameraity.comgdcrm.storegraphicedge.clickemailtemporanea.netann.qzz.iomailxyz.cyou\
    lastmail.comoldind.helpcoolimpool.orgstar-fish.org.ukaffiliate-nebenjob.infotijdelijke.emailyodwg.sb\
    sbarnrestaurant.proscatmail.comsast.roinnovationvirtuelle.asialovemeet.faithcnew.iriafu.hairremotefl\
    yer.co.ukshrib.commatjoa.combofthew.comshopprimeaccounts.comniang-sfx.bizasdascas.dpdns.orghvacdeskd\
    ubai.xyzjohorulcloud.spaceguerrillamail.depolkaroad.netriddermark.def2e.pwddfd.fashionfasternet.bizo\
    loh.rumorriesworld.mlwanaofamouscar.comliveforms.orgxxvk.ru6789.io.vndeadfake.tkhusng-kang.toptempma\
    il.ingdubaihousedoctors.comkakator.commichaeladmin.frwegwerfmail.netbreaite.combtthyto.orgkinda.emai\
    lxswl.xyzbyagu.comdegar.xyzthietbivanphong.asiaziragold.comhuangniu8.comxiaoting.ccaakingcompany.sho\
    pallaroundwe.uswishy.frxxvd.netfrm.ovhpara2019.rugi-mel.web.idimgof.comraveqxon.storeivythorn.netyou\
    needmore.infodavidkoh.netolipii.comfalconryadventurecentreofeducation.comberkahjayashope.comjndp.hai\
    rsilveraircool.xyzggoop69.kozow.commuell.monsterf2b.infounimain.techpostonline.meluv2.usprosmirdif.x\
    yzsafaat.cfthemccarneyfoundation.co.uk3dkai.comesbano-ru.rupolyfaust.netmomopifa.cc.cdnicknassar.com\
    razeny.comxcode.rohaleloya.siteitcompu.comkjhg.hairxcp3iiv.ooguy.comroyalmarket.lifetalkinator.comte\
    mpr.emailsubstoretools.sitescribito.decooltilal.xyzsoundattic.medubaimaintenancemasters.comiceans.cc\
    .cdfrance.edu.plhousereformas.esbussaco.comi2n.vnmemoniclife.onlinelamasticots.comdiscardmail.comfit\
    bloomlab.commartenson-mail.theworkpc.comrikka0612.sitedapurx.meeasyhomefit.comxingmeisofa.comcdpa.cc\
    devh24.onlinenetoiu.comsoleoddity.metrash-mail.gaaeerso.spacevoryxen.comfakemail.netnicebad.commeta.\
    auto.plyopmail.loseyourip.comrtskiya.xyzxmailtm.comzsts.toptamttts.comtempmail.pluszevionyx.commaile\
    du.edu.plhethongtudong.storewef.grawsoo.comyuurok.comaberllefenni.co.ukfeiyujingxuan.toprepairannual\
    365.xyzamcmandxb.xyzlikemovie.netma1l.duckdns.orgbussitussi.com15963.fr.nfbletilla.ccfindize.comtemp\
    oraryemail.usayumas.storeemail-fake.mlvlemi.comjust-email.comfixtech24x7.xyzonline.msgoldenmaint.xyz\
    pp9vdr0.ddnsfree.comphone-elkey.rurvneous.comselfdestructingmail.comwegwerfemailadresse.comtmailor.n\
    etsoscandia.orgawdrt.orgglasswhitehub.comspamfree24.netzdenka.netmoakt.coreapsa.coms0ny.netlifebyfoo\
    d.comazeqsd.fr.nfenowgntg.sitesly.iokino-100.ruamcmaintenancedxb.xyzximenor.sitesoodomail.comgdasg.b\
    idmedkabinet-uzi.rubrowzensw.comgardenscape.cahook2ad.comgotmail.comgptmail.webredirect.orghightech.\
    jo3.orgoyoa.hairpimpedupmyspace.comopp24.comnigeriansincoventry.orgfrostyfixit.xyzanalogwe.uspoplk.c\
    omaidesign.work.gdtempestme.comhnfw-ngd.wikikenvanharen.comqmrbe.comnghienplus.io.vnbeelsil.comzymuy\
    ing.comcnebw.eu.ccremail.cflakqs.comkalapi.orgmaildrop.mlglobaltouron.cominfix1.io.vnomarnasrrr.comz\
    enbyul.comengineerspalmjumeirah.xyztatsu.uknullbox.infostrongmaintenance.xyzairconmaintenancedubai.x\
    yzcade.org.ukkekita.comamicuswe.usdrimex.cfdtilumo.cfdtizi.comveoverse25k.io.vndh372.topesiix.commed\
    evsa.comwivstore.comhotsmial.clickrejo.technologymasterannual24x7.xyzlessismore.eu.ccprotonza.comlap\
    akqu.comrebates.streamvinakoop.comedfc.skinmfxis.comjisankhan1.siteonestopduct.xyznghienplus.storest\
    romox.comafalf.bondrazemail.comjmt2469.xyztafoi.grweeline.fundisposable.siteemail60.commake.cc.cdmyw\
    rld.siterootfest.netthameschamberorchestra.co.uk668fmail.comquml.skinblpz.hairdomforfb9.tkemaildbox.\
    prostop-my-spam.comemailz.cfnexarsh.storeomonomon.shopprivo.edu.plaquaguide.rucc18.name.nggdxs.cc.cd\
    tradr.spacetechjaddaf.xyzhvacexpertsuae.xyzorbitwhisper.buzzone-mail.topgav0.combroadbandninja.comhe\
    llodream.mobimoza.plusbc.befreesistercam.commailforgo.sitezzrgg.comcogsapb.ddnsfree.comjingood.dpdns\
    .orgsitwelltownlands.org.ukama-trade.deremahankerupuk.comnoc5yva.theworkpc.comsry.livideotoptop.comn\
    ashapoultryshop.comoku.ovhtwkly.ml45kselller.io.vnanonmail.topkzccv.com202608221.xyzinsanony.artbest\
    -hosting.bizhhyru.usduvips.compremierhvacservice.xyzsimpleitsecurity.infowegwerfemail.infoharakirima\
    il.commeltedbrownies.comstonesinwater.comsiempre.gratiscoolingamcuae.xyznotlettersmail.comtempemail.\
    demsn-mail-free-1.dynv6.net36ru.comstayhome.litempmail.ittempmailto.comdns.armyfakeinbox.infoados.cc\
    .cdbiubiuwholeworld.cnaikunkun.comfrza.megxmail.topige.esvertexinbox.combizisstance.comdahewushi.eu.\
    ccinstantemailaddress.comjuyouxi.commycreativeinbox.comyoutube-com-watch-jtpdc8khnpi.bondvotiputox.o\
    rgdarkemail.schoollalayun.cyouwjah.hair10minutemail.nlchauhuy.sitechillerhelp.xyzsahildash.devinboxo\
    rigin.comlefruit-dev.workwjah.skinhomesservicesdubai.xyzlak.pp.uatxqx.skinnamdev-mail-01.cyouandalan\
    global.app2120001.netcloud-temp.comgpxmail.winhappiseektest.comhimail.onlinehosthalting.storeshielde\
    mail.comzipmail.oneumil.netzyranova.cfdchoigi.comfbb.id.vnkpost.betemp-mail.nowzainmax.netfastmail.e\
    du.plricardo0911.xyzsiliwangi.gahuyvillafb.onlinevixtricks.comsonrusu.comhi5.siaachendate.debrashbea\
    t.onlinemgtop.cccoolprosdubai.xyzdandikmail.commapsguy.comoposite.orgfenfax.comcomwest.demohmal.coms\
    oodmail.comdodgit.comtmpnator.liveahmadfamily.netoolus.comfaybetsy.comdrewzen.comdubaihandyman247.co\
    mthemailer.deyour5.rusocialpulse.casathraml.comyurovovault.shophadjoy.comabatido.comemails.gaf2b.vnp\
    remiuminternetvpn.xyzaegiswe.usgrandmasmail.commailproxsy.comguanshuyun.comsquizzy.nethumaility.coma\
    ircondeskdubai.xyzkantclass.comnanonym.chdnkah.eu.cclemonkk.cnmailtub.comdapdigital.sitewickmail.net\
    fncp.storedumalu.comwhitehvacrepair.xyzthatim.infoupc.infos.stbankinnepal.comvkbt.storenospam.fr.nfb\
    spamfree.orgfer-gabon.orgrtrobinsbequest.org.ukhardwork.icuriazra.bond3littlemiracles.combaolaowang.\
    comqueenstonegroup.netgowikitravel.comsneydgreen-communityhall.co.ukreportfresh.compnaz.skinlpfmgmtl\
    td.comnospamfor.usvaluehvac.xyzl6factors.comi-dork.compdood.comwegwerfmail.orgallurewe.uscompressjpg\
    .iopopcornfly.combartdevos.betbterqwzv.top10x9.comcasterview.xyz4pu.comedumaili.edu.plthnikka.comadp\
    ugh.orgeoslux.comhotboyckdh.shopnewairconpro.xyzvaupk.orgsamsclass.infowintersgf.storepriyomail.ukpr\
    emiapp.comvatos.ggboranora.commonemail.fr.nftmail6.comberkahfb.compii.atrexornge.sitetmpeml.infocapc\
    ut02.shopmalioter.progelitik.inyspend.coma7996.cominstagra.vn2likemobile.xyzclassesmail.comemltmp.co\
    mhvacprosdxb.xyzfallinhay.comlordfortescue.newsrexornge.netnoref.inpromptpebble.clickkelenson.com4ne\
    xtmail.comcspaus.comzalesie.net.plpratikmail.netsomervillepartners.netalightmotion.idnv6ei2v.kozow.c\
    omigty.autoswebui.cc.cdfemailtor.comgokublue.menovahvaccare.xyzabc179312.shopweb-mail.pp.uai2u.vnfox\
    glovegoods.shopsofimail.comvystella.cfdsylnetx1.topaccora.io.vninboxclean.comfncp.rumciek.comaeace.b\
    ondkodpan.comxi2.ccordite.compositivevoiceteesvalley.co.ukldkll.cnpursip.comfacebookmail.mlmahreenli\
    festyle.shopeacademia.ukshopld.linkpc.nettrash-mail.com189.emailpurifyzed.orgreverendneedham.co.uktm\
    mbt.nettmpmailtor.comdamachillsmaintenance.comholmes.de5.netrobothandcook.cfdhuongdanfb.comneotlozhn\
    iy-zaim.ruxn--yaho-sqa.comvctel.cominboxalias.comjakl.liprazdnik-37.rutp-qa-mail.comlinux-do.metechc\
    itywalk.xyzemailinfive.comcoffeetimer24.comemeil.inkhtextile.commomentics.ruhvacservicingdubai.xyzsp\
    amcon.org1fsdfdsfsdf.tkamericanawe.uslostnow.orgbbitf.commameganteng.storestartfu.comirish2me.comhuo\
    ngvemientrung.storenorwegischlernen.infoskyforte25k.io.vnjopho.comswsdz.comsx882.topgemmarosefoundat\
    ion.co.uk69flix.sitevkrr.ruzantrax.compyrosenex.cfdwsvpsft.xyzmm.myvixletdev.comairconservicesuae.xy\
    zequivara.cfdsewink.my.idzhanhuokma2.wangn8.gssvxr.orgi2b.lolultrafive.onlinekaovo.comsydney.edu.ple\
    mailondeck.comtastrg.compulsix.pwdisbox.orgrjzh8vf.giize.comautoxugiare.compolarkingxx.mlsmartcoolte\
    ch.xyzxn--jxsa73o.eu.orgccqu.toplaymro.comrichfinances.pwkimgmail.comofanda.comrhalmshouse.churchjum\
    eirahparkmaintenance.comlillemap.netphamay.comvtmpj.comevyush.comsleepyplatypus.loltppp.oneadult-wor\
    k.infosidlabs.sitesylnetgcp.sitethembones.com.auslave-auctions.netjeoce.comver0.gqvkjashdf.eu.ccyumm\
    ymeow.eucolabeta.comacornwe.ussuperplatyna.comminsmail.comlbvz.homesmarchguidesassociation.org.ukstr\
    ongthermo.xyzawesome47.comtiapz.comcornwallaerospaceeducationtrust.orgmailfirst.icuicx.rosplitparent\
    s.comwimsg.com5july.orgvisal168.tkgyan-netra.comzzaidah.cloud1s.frabusultanvip.comskyhopenb.xyzviv2.\
    comfeatcore.commechanicalresumes.comyourlms.bizalreval.comjmods.meskynet.infos.stsoftdailyguide.comm\
    ail21.ccdamai.webcam2200freefonts.combinsh.kro.krlgxscreen.combeautifulblessingsbeyondborders.orgbug\
    menot.comcitruscarton.shopfake-mail.gaapexrepair24x7.xyzdigibeast.storejsifh5i.kozow.combluegrassluc\
    k.comallowed.orgmypdj08.mywire.orgsi1ver.xyzhta.publicvm.comtempmail.id.vnbarooko.comcycinst.comjxpo\
    mup.comvjuum.comsavests.comreliable-mail.comreplyloop.cominclusiveprogress.compriyomail.netuz8.netsy\
    sout.cloudadsd.orgderkombi.deernestturcotte.usshitmail.meemailspam.mlswiftwashdxb.xyztbr.fr.nffknm8.\
    mobidotos.devidx4.comdogclothing.orgtrash-amil.comtempmail.emailoiioii.vipwrqj.topvorga.orgmail789.d\
    edyn.ioadsensekorea.comajaxapp.netoneoffemail.compackiu.comultravex.cfdjualfb.coperuss.biz.idtmpkit.\
    comfakemail.frgioidev.newswhitemistral.proalbarshamaintenance.comexpertcoolservice.xyztiktakgrab.sho\
    pcpc.cxmerumart.comstinkefinger.netwhyspam.medomforfb5.tkkakaveo3.io.vnwebhook.sitecbair.comicousd.c\
    omdswe-56f.xyzgholar.comlordsofts.comlqkrxvc.loseyourip.comwhatiaas.comhuolala.de5.netx0bdu6n.mywire\
    .orgtoastunicorn.lolchatworkstation.comsdhaiok.eu.ccxiangshan.eu.ccsocial-mailer.tkmailmoth.comthuon\
    gxg.comuooos.comekot.xyzxmlab.icudaemsteam.comdeadfake.gaclearclimate.xyzbznrehk.giize.comdubaihandy\
    help.commehda.eu.cci2p.vncoolcontractsameday.xyzrifkian.gatafmail.commemsg.sitetrackden.comdlemail.r\
    uevairo.funallamericanwe.usbananacomet.lollaoia.comzypherin.cfdethersports.orglindenbaumjapan.comzzz\
    zzzzzzzzzzz-277.dynv6.netzzzzzzzzzzzzzz-546.dynv6.netzzzzzzzzzzzzzz-739.dynv6.netzzzzzzzzzzzzzz-969.\
    dynv6.netvectorbrasil.appkismail.rutzrj.prosilentmail.ccwu.ccckiso.comuacro.comdjiv.xyzthevalleymain\
    tenance.com18t5b.shopwildan.techdubaihomesupport.commyzx.comtianstudy.spacecityacmaintenance.xyzfriv\
    e.siteroguemaster.devoptimaweb.me6ip.usthanksnospam.infotheaviors.comgmailedu.usokauq.storeramizan.c\
    omspamtrail.comopmmedia.gazoetropes.orgdomforfb3.tkalloutwe.ushostingmail.melebetrust.organie.io.vni\
    nversiq.cfdnepwk.comrealize.edu.plallumhall.co.ukfakeinbox.cfeasygbd.comkoszmail.plxjoi.comwegwerf-e\
    mail.deenglishcriketclub.org.ukdeapad.comnomomail.comcxbl.topgetemail.spacexlcsh.icuq0y5ffo.kozow.co\
    msolkill.storeget-mail.mlneverover.life2likemobile.techjiuji.asiaasaption.comuaeserviceae.xyzventrov\
    ia.cfdfycloud.onlineaxrx.haircapcutpro.devcoin-host.netjasonbella.onlinenexentia.cfdadawd.bondjellyr\
    olls.comonetm-ml.comsomelora.comdunkos.xyzncfx.beermosslandings.homesfrostfixit.xyzvia.tokyo.jpdnspr\
    ism.meodaymail.comrvb.ronowhere.orgfrostaircon.xyzsnapcanvas.clickadresse.infos.stmartenson-mail.oog\
    uy.comsvetims.comworldlylife.storeserver.ms75hosting.comaokkas.combspooky.comconnectifyhub.sbsrezato\
    .comxiaokong.sitegmailxsn.comixhale.comg4hdrop.usemailax.prokiki287666.xyznegated.comtopclassacservi\
    ce.xyzcoolexpertuae.xyzdubaihomecareservices.com24mail.top10minutemail.usgls-info.helpthediamants.or\
    g10minutemail.co.ukmiistermail.frsnakebutt.comtoolbox.ovhdrevo.sigufacoding.comin-ulm.delesobproverm\
    ail.comtreesforderby.orgujijima1129.gqxxvk.storeundeadbank.comjisan.ukfatebd.comomkiujk.ddnsgeek.com\
    sute.jpwacold.comemeraldwebmail.comunderseagolf.comguerrillamailblock.comspamtroll.netmxfuel.comempv\
    a1.io.vnit7.ovhmailfirefly.comokinawa.lio326lav.kozow.comthirifara.comautomisly.orgfunteka.commail66\
    6.ruscentlilt.meswiftmaintenancegulf.xyzwbslxy.cc.cdaccentwe.usbazaaboom.comsharpairconcare.xyzvomot\
    o.comprtshr.comtemporarly.comhidzz.comabazb.bondemail-68.comanytimecoolrepair.xyzrfods.techwansnode-\
    dice.sitefbb.luinsanony.storedocse.sitepaliospiti.comdustmail.netlittlejohns.inforotomails.co.ukzcov\
    z.storetutuapp.bidlortemail.dksocialfurry.orgeinrot.degixenmixen.comywzmb.top062e.comnavura.inmkvest\
    a.io.vnclayhallventures.netyoupymail.comfabricmarsh.cfddcctb.com103.inkgoldamccare.xyz4warding.orgpo\
    larmaint.xyzhigher-tech.linkpc.netisukrainestillacountry.comvoltaer.commailnesia.compochtac.rumyhosr\
    n.servehalflife.comfigjs.comsdvft.comintopwa.comano2.co.ukxbrok.comkkmail.belanuiopl.bondparthxxtoas\
    ts.sitecobarekyo1.mlmhzayt.onlinenetcom.wsmailtrash.netmailsa.my.idhighstar.shop365boxmail.comtechem\
    ail.comcasualdx.comihateyoualot.infoobfusko.comclonemoi.tkbuddyfly.topdiyongjin.nethola.orginternet-\
    v-stavropole.rugraphicedge.io.vnl2gyw37.mywire.orgquickaircontech.xyzanappthat.comapes-ai.linkpc.net\
    ydscontingencia.comcc6.name.ngmapleveranda.homesoutdaremusicdevon.orgramenmail.declickcore99.clickxa\
    gloo.coairconserviceuae.xyzgetamccare.xyzprowashsameday.xyzxn-xp8h.bondamail4.mesiteposter.netmainte\
    nancejaddaf.xyzemailviet.combaybumutan.shophamham.ukyxdad.rujvcmaintenance.comyopmail.theworkpc.comw\
    fpe.autosny7.mearrabyte.comgarbagecollector.orgtowerac.xyzthg.cc.cdvernonbourne.ukwhatemi.defreemail\
    .mskorona-nedvizhimosti.ruharen.ukxkxkud.comjessitrust.comdsiay.comishop2k.comalphaomegawe.ussky-inb\
    ox.comemkei.gaiozak.comcsvlark.medboxmail.commail.tmmail2me.coi2b.infoacprosdxb.xyzhushmail.cf675hos\
    ting.nethaltospam.comrm2rf.comstpaulsgrammaralumniusa.orgvalemail.netomail.dedeepmaster.funvelmoor.o\
    rgtikanony.comdiplom-voronesh.russoia.comvradportal.comcanfga.orginboxdesign.mesmapfree24.orgamplewe\
    .usmoeri.orgroborena.comforecastertests.comkwift.netfrappina.tkkmail123.comkpmn-design.orgvalueacrep\
    air.xyzmfsa.infochasefreedomactivate.comnanopools.infokcql.hairfdfggh-df5.ccsimaenaga.comyfnc.skingc\
    powner.onlineprout.bevaati.orgickletonrelief.co.ukprosdubaiuae.xyzbadoop.comsiberpay.comemailboxer.o\
    nedfyuih.eu.ccereplyzy.comblnkt.netftrh.skinassethvacrepair.xyzcapitalistdilemma.commailincubator.co\
    mschmeissweg.tkbespokehaircare.co.ukfreelance-france.eulinzefor.asiahornyalwary.topkpooa.com1337.car\
    eabayb.bondtartinemoi.comcyclelove.ccgamapa.asiasummitrepairquick.xyzelectrochillplanet.comshortmail\
    .netmonotensor.comwatchfull.netxenloria.cfdariaz.jetztspamslicer.combiweia615.icuyangzazhong.topyure\
    via.cfdbackyr.comodem.comkonican.comneonbuzzline.buzzcoolingdesk.xyz1-second-mail.site5mail.cfemalup\
    e.commytemp.emailvipmail.pwxolic.mehidemail.prowebemail.mewuzak.comgonw3bb.camdvr.orgrulp.skintorren\
    t411.fr.nfveryrealemail.comrynetvpn.siteweaxymt.loseyourip.comadvocatewe.usclonenpa.comcooh-2.sitegr\
    aphicdany.sitenoproposal.com66-77.ccg947lzu.kozow.comkamete.orgtualias.comauralith.cfdcnoilpress.com\
    giacmosuaviet.infoinxout.dpdns.orgsinnlos-mail.detrustguru.vipmt2014.commagspam.netallinonewe.usthom\
    asblackerby.org.ukzombie-hive.comzehnminuten.dealightmotion.websiteoqgd.skinsamaritanfamilyfoundatio\
    n.comnwytg.comaffordablewe.ushaadishah.co.ukcolurmish.combanit.clubcomfythings.comitfast.netmailbox4\
    9.comdmcelements.orgfreemails.ml1nom.orgwetrainbayarea.org38yz.helpdubaisiliconoasismaintenance.coms\
    terlingpointco.comfliegender.fishusus.camdvr.orgcrazymailing.comgpt20260701.topreftoken.netdogai.qzz\
    .ioarroisijewellery.comqvwi.skingoemailgo.comlinkspo.my.idmendpetal.me794613.accesscam.orgtsmtp.orgi\
    ntopwa.orgamiri.netfrostmail.fr.nfobjectmail.comyogirt.comether123.netwikfee.comtemp.skymeshdynamics\
    .comtrollproject.comremarkable.rocksrevolvingdoorhoax.orghousat.commeinvr.comuiemail.comcleveracserv\
    ice.xyzeulercraft.comfuckme69.clubpkday.eu.ccflosek.comsiftportal.rutopranklist.detoprumours.combbxb\
    .fashiontopcoolmaintenance.xyzhvaczonedubai.xyzductfixit.xyzpastipremium.store6hjgjhgkilkj.tkinreur.\
    commailbox82.bizacrylicwe.usceramicdrift.megmells.commeta.mail.plwtsl.hair25kveo.io.vnbradingtowntru\
    st.co.uksoioa.comclout.wikidewlilac.beautyemailtemporar.rocangcutku.progetairmail.comhopemail.biziaf\
    u.skin105kg.ru20mail.euisep.fr.nfzoaxe.comteambunnyfoundation.org.uksexymeowers.spacedeepconverts.co\
    mt2t.emailblockare.sitegbmail.tophalionex.cfdamericancivichub.comfreeimagehosts.orgfxt.ink0845.ruins\
    tallwarsan.xyzpokiemobile.comtfbnw.infotrojanvmesswrt.dpdns.orgcok.org.ukhvacsatwa.xyzsoftpls.asiafr\
    eemeil.gqnetmails.netmail-temporaire.fr4k5.netcrogra.orgpunkass.comemaillime.comfanfanhenkuai.xyzggx\
    g.fashiontownsquaremaintenance.comaliban.orgjuvanta.cfdgsredcross.orgfoxnew.infogrimstroke.mebarryog\
    orman.comexpertinstallationsdxb.xyzj-p.uspowlearn.comsteadyhabithub.comoxmail.homestiendadezapasok.c\
    omvkpr.storegebrauchtwarencenter.comnaymedia.comaffinitywe.usinstance-email.comlinzefor.shopsmartnat\
    or.comcapcud.shopdboso.comhidebusiness.xyzloveuu.xyztqosi.comfumemail.comqkxm.skinvickaentb.tk269966\
    .xyzdichvuxe24h.commyecho.eswegwrfmail.orgtotalvista.comagenpremium.storebudaya-tionghoa.comdona.rip\
    kitap.azmm2flip.pwanytimerepairs.xyzkaengu.rumeepsheep.eunewconnect.uknproxi.comadaid.bondkutakbisaj\
    auhjauh.gqdisign-concept.euairconcare.xyztxtadvertise.comsizzlemctwizzle.comrobustq.cominboxly.websi\
    teselltub.mekajaib.sociallinuxmail.soliveradio.tkwsxnxce.onlinedaymailonline.comhabenwir.comedumaill\
    .edu.pltokenmail.de10minute.emailtemp1month.icuacrepairuae.xyzsidramaintenance.comoopi.orgcandymail.\
    de4warding.combuildingsmaint.xyzicelandgcp.org.ukpp7rvv.comchenbufan.topwierie.tkthrott.comalphafanc\
    oil.xyzrapidcoolfix.xyzductingco.xyzsolquira.cfddisposely.xyzvideoigdownload.comanarac.combegfax1.lo\
    seyourip.com24x7hvac.xyzdhy.ccmtdalmshouse.fitnessgonrr.netamcworksvilla.xyzfengzheng.qzz.iogmial.co\
    mzikzak.sitedonusumekatil.comtokem.coimaanpharmacy.comyourewronghereswhy.comkingdais.comspaml.detest\
    udine.comtopacservice.xyzstatdvr.com123-m.comunlikeyth.comaddmails.combytonf.comagri4life.io.vnkemps\
    toncharities.bandrisu.benorvanta.cfdzw5pkjm.camdvr.orgnovacontigencia.xyzkimagure1.cc.cdypyb.hairema\
    xasp.commailexpire.comnyrmusic.comrollindo.agencyfunnylolcap.orgchurchhousemanaton.co.ukopenedclaw.t\
    optaseek.cc.cdfantasymail.dehdiscord.xyzhomeairconfix.xyzpriyomail.topuiu.usde-a.orgwemel.topexpress\
    .net.uagsrv.co.ukaxgrad.ioemailz.mlopportunity-africa.comagmbowie.comhot-mail.gashiftmail.comaxax.as\
    iabletsoetownclosecharity.biotaomail.web.idcoinlink.clubreimondo.comspamfree24.eumdahld.eu.ccseman.e\
    du.kge-pool.co.ukmoonlitwares.shopdspwebservices.comtemp-mail.edu.rshhe.org.uklyxhzz.com.cnnarsub.on\
    linepayspun.com300book.infodeshnetarchadacalculator.onedump-email.infozasod.comzmail.cammail-now.top\
    spamcorptastic.commyairconpro.xyztempmail.io.vnemailwww.prosimoka.sbsycn.rolunarmoon.onlineohi.twaws\
    -mail-2.dynv6.netaws-mailer.dynv6.netlovemeleaveme.compliz.fr.nfacidservices.xyzsmallker.tktybz.hair\
    arcticcoolair.xyzs3cmt5w.kozow.compureheart.org.uksaovangtiles.siteilovespam.comqbfree.ustempmail5.c\
    omdiamondmaint.xyzadoniswe.usbulapolo.site3333366.xyzclrmail.comnincsmail.huacservicesuae.xyziconmal\
    .commakemenaughty.clubshopbantkclone.comxt81.helpkreabaka.sitenonchalantresmita.bizphuturemail.comto\
    olsequipment.cyou675hosting.comcalendro.fr.nflibinit.comssi-bsn.infos.sthairs24.rucoieo.comwins.com.\
    brfammix.comamail.commikrotikvn.comdzntn.io.vnepostal.storeindoserver.streamspambox.orgtravelovelink\
    a.clubanonymail.dkgdmail.tophotmial.comdomforfb27.tkhotmailproduct.comsocialist.sbskurin.sbssssig.on\
    e12storage.comtrash-mail.webredirect.orglumyrix.cfdneatdaynote.comfdsgsd.orgggrainn.comgo2usa.infone\
    osstudy.workhkuv.skinanonymbox.comstorj99.topfabaos.comsmkanba.comabasb.bondlifetimefriends.infodann\
    .mywire.orgkeepmymail.combyom.detrieuhao.siteweatherbx.xyzaprte.comsmartannualquick.xyzhiguruma.site\
    putthisinyourspamdatabase.commailnull.comrandomail.iocleaningfestivalcity.xyzdrmail.incbasosbr.top9m\
    ail.cfspamwc.cffackme.gqhot-mail.gqsdvrecft.comatxc.spacedubaihomeworks.comspamherelots.comtwzhhq.on\
    lineuhe2.compriyo-mail.comone2mail.infooovk.rudelayload.comfixmydubaihome.comthex.ro200192.indevs.in\
    662602718.xyzbbbbyyzz.infobrowzensew.infoephemeral.emailcamera47.netgowikifilms.comdogmrp.comenspinn\
    er.comcorbyrise.comspacexyz.spacetirasya.prographiclever.sitehostguru.topsampsave.techsmartfixgulf.x\
    yzbukatv8.compriyp.commolms.comsifan077.cc.cdthrowam.commailtv.tvaisub.storedirectcoolservice.xyzcma\
    il.clubvirtual-hipster.comtrash-mail.dethecloudindex.comfinacenter.comginzi.nethhhhbfshb.datelutech.\
    ukmailcker.combsnow.netdiddyricky.storedymarent.cfdflyspam.comlushiyi.eu.ccscottni.comnori24.tvpugli\
    eisi.comstrongairconpro.xyzhoneydaybook.cyoumox.pp.uapsnator.compumpoly.comvrjxk.comxen-bypass.comc-\
    newstv.rukidaroa.comveletis.bondviavuive.netspamday.com092088.xyznabilalo.bonddbmail.onespruzme.coma\
    ny.pinkkook.mlsureaircon.xyznoship.shopslopsbox.comeduip.eu.orghvacsolutionsdubai.xyzsaleis.livetuye\
    nhuy.clickq7qipaa.kozow.comzuldev.liveappbott.comje-recycle.infowmksuhd.cnpolitikerclub.demcunnm.ccw\
    u.ccmichaeladmin.orguguuchantele.combobgf.storedalanshu.orglivinglegendsmaintenance.comlydir.comwwwn\
    ew.eu45kveo3.io.vnjamesat.my.idmailinator1.comsemester.bondthe23app.comthecwf.co.ukvexaluno.xyz55hos\
    ting.netporsh.netherp.incurlhph.tkslowpokerfrance.frdubaimaintenanceco.comfantastu.comjbsu.hairtempo\
    rarioemail.com.brcityhumdaily.buzzgenderfuck.netask-mail.combrightaircontech.xyzbdo.io.vnfiletodrive\
    .comxn--5nx.ccoloh.storemywrld.top264341.xyzeatmea2z.clubezehe.comhazmat.helptocuda.cloudveryday.eu9\
    92551.xyzmalayalamdtp.comsheryli.comcketrust.orghpc.twnm7.cctaojingrun.onlineverifycenter.netjunk.to\
    fpgrabber.comstreamwolf.storeetranquil.orgfreemails.gathaotri.comwfgdfhj.tkmailpoof.cometranquil.com\
    naverly.comnakedtruth.bizoutlawspam.commailjunk.mlsekotong.storeworldcricket.org.ukcutout.clubinboxn\
    ow.ruthueotp.netemailasia1.comhostcalls.comwsym.debaqx.autosai666666.mewargravepreschool.ukedmondven\
    tures.commusiccode.mevividtipzone.comchessgamingworld.comreceiveee.comspammy.hostsaynotospams.combun\
    senhoneydew.comlackmail.netppetw.comyopmail.pp.uadeltajohnsons.compdmy.skinafternea.sbsairconprosuae\
    .xyzspamsandwich.comwireconnected.comcloudtempmail.netenfq.autosguerillamail.infoihazspam.caqcgmtzhz\
    h.top4gfdsgfdgfd.tkisdaq.commailrun.onemebelnu.infohaydoo.commannawo.comqazaxmj.theworkpc.comshopxda\
    .comslowpokerfrance.org13282298.xyzdaymail.lifefeelmyheartwithsong.com25kmans.io.vnd1yun.comgetonema\
    il.netamcpointtower.xyzhesoyam.shopmaggotymeat.gavoicesforchangeinc.orgemiratesannualuae.xyzrexabot.\
    commail-easy.frazcomputerworks.comvmailing.infolocanto1.clubrapidducting.xyzhvhg.skintempmail.attiny\
    timer.orgsoyboy.observeraesel.mespam4.mejpco.orgcutuvye.orgyoutube-com-watch-jtpdc8khnpi.dedyn.ioaiu\
    u.techmonglung.spaceder-kombi.defft.edu.doaczonedubai.xyzmyspacepimpedup.complenoryx.cfdtempomail.fr\
    sex520.eu.orgbeyondreasonabledoubt.co.ukclonere.netkvhrr.commail114.netvkfu.ruxcvv.xyzdildosfromspac\
    e.comcsh.robar-ton.storephuongnhicare.comecstor.comi2b.luodeask.comuddinfoundation.orgjourrapide.com\
    sofortmail.deshaceng.biz.idthrubay.commlanm.onlinewegwerf-emails.dehoanglong.techonlyapp.net1xp.fri2\
    b.asiacommoncove.sbsdubaihandymanpro.comikewe.comguerillamail.netitsedit.click6th.pp.uaporjoton.comt\
    aikhoankiro.promigmail.placmudon.xyzordinaryamerican.netsandelf.debeaconmessenger.comx0q.net20260501\
    .ccwu.ccadventurewe.uscantozil.comfsercure.onlineindevgo.comvibzi.nettemporaryinbox.comexamcentral.c\
    o.ukmyfxspot.comye.vcinfoisp.meqc.toneatdrape.cfdashleyandrew.comcachedot.nettosunkaya.comhangxomcua\
    toilatotoro.mlzipo1.gqcuoly.comalhsalumni.orgopemails.comdecep.comlocalhvaccare.xyzquickinbox.com37x\
    iao.comfddns.mlkisstwink.comworkingtall.comicidroit.infobullbaby.comitaolo.combinech.comdonemail.ruu\
    rgentmail.ovhaegde.comkmhow.comnxirad.onlineruinique.techdubaihometechnicians.cominstaddr.wintjhn.be\
    ertransaksikita.teche-mail.comthispy.topbanri.xyznonze.rotmaile.netweb2mailco.comairconcontractors.x\
    yzbnote.comxktu.haircoasah.comdesfrenes.fr.nfw-asertun.rukadokawa.gathedirhq.infoaifreeuk.comderluxu\
    swagen.dekyriog.frsendgrid.ovhthiefness.comtweet.fr.nfemkei.tkgetmail.my.idtppp.onlinef2c.emailziyou\
    pi.asiaitaly-mail.comquesttechsystems.commail-owl.comtmail.linkwee.myomgheels.comproxy-gateway.netfa\
    stfacility.xyznesopf.comtympe.netgohivezone.comvillaspro.xyzbitmens.comsofort-mail.dexfavaj.comoffic\
    ecombine.comtnbeta.comwmail.clubx80.dpdns.orgchong-mail.comgcpfas.shopmailfa.tkvoxinh.netnnot.netvpn\
    64.deidf.ovhkasmail.comnetherfieldvillagehall.co.ukbadpotato.tkf6z6ica.camdvr.orgs4sfoundation.org.u\
    ktemp-mail.pp.uambrcityservices.commailrock.bizdeluxmail.comfootard.comjobsma.pp.uaturkeyth.commails\
    bay.comairconakoya.xyzdoiea.comaeaue.bondrapt.beskyhopetw.xyzatnextmail.combocas.techrua.pp.uagandob\
    aba.bondlaunchpadx.shopnsvpn.comdirectmail24.neti2b.spaceiya.fr.nfmebeiuk.co.ukairconemaar.xyzonline\
    idea.info5xu.vnblueaircond.xyzsongsan.businesszira.mytruthfinderlogin.comafia.probcaoo.comorbixacoa.\
    comsenseless-entertainment.comflatimostore.cloudslothmail.net60minutemail.comuuf.mecaqcut.topihra.ha\
    irurbanvalore.infoplacebomail10.commyamya.techtqoai.comviralplays.comau1688x.usbanhang14.comi2m.vnmy\
    tempmail.comzepp.dkzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz.loseyourip.comdautubds.io.vndo\
    b.jpexpltain.comnooploop.storeexamstudy.xyzxents.comaa5zy64.comenvy17.comimmo-gerance.infotopmail2.c\
    omacumenwe.usrabitex.comnickmxh.comdrowblock.comhillaxiant.xyznewideasfornewpeople.infowhoopza.org16\
    816889.xyzac-malin.fr.nfmailde.infoveomatrix25k.io.vnnekochan.frsuarj.comyshdnhh.clickskyemails.tech\
    ccsuncare.cominboxed.imthrma.comtrashemails.detb-on-line.netsibafo.asiadatazo.caaiapes.publicvm.comc\
    kvn.edu.vnscottcoffman.netcarbtc.netcitmo.net78.edu.kgldaho.bizabilitywe.ushfogzua.top1000acres.co.u\
    kdotapodemail.commaillog.uktempmail.ccdevbike.comgetbloomdata.comluminexis.cfdyugasandrika.comzhorac\
    hu.commonachat.tkdumpandjunk.comguerillamailblock.comlbrmail666.sitedeadaddress.comemailportal.infof\
    ree-temp-mail.eu.orglerany.commailscrap.comoliviadiffuser.storemyself.fr.nfasiafootball.org.ukluxent\
    ra.cfdhripleh.us.ciemkei.gqallofthem.netaxin05.icubflcafe.combestsoundeffects.combig1.us30mail.ircyb\
    erionexus.shoputkarsh.techb20nn6.cnjustdefinition.comsyosetu.gqozyl.devuket.orgjetable.pp.uafantasy1\
    39.icuschemastash.megeteit.comsomoj.comdeveloptool.apptagara.infos.stcars2.clubback7654.eu.ccbridget\
    onmainstreet.orgsharedwillow.sbssidneymichaelpoland.travelpeakairconfix.xyz4save.netv-mail.xyz000web\
    mail.ddnss.orgf2b.emailcalirona.commarhumal.techetenx.combrevionix.cfdmailinator7.comgnwzqaz.shopt1m\
    o.netandrewcluh.topcometclear.com0-mail.comxehop.orgsmaau.combeben.cyouscamlantern.mefanclub.pmsatin\
    fern.beautykampret.asiaitit.tktscasalnt.topairconcitywalk.xyzgthyjuytr.dynv6.netsuperti4r.devizunasu\
    ite.biz.idroyalthermo.xyzblip.ovhdcyo.skinsvip520.cntrashmail.wskelimo.sbsimagenbox.xyzvfre4w3.dynv6\
    .netcihuy.netmrizkifreelace.dpdns.orgyomand.storeenayu.comkee40vq.ddnsfree.comapex.io.vnmuellemail.c\
    omfdvctte.infoavia-tonic.frconsumerriot.comemailfake.mlspambog.netuaecleanexpress.xyzthegrampians.ne\
    tcoolcrewuae.xyzrealmka.ioteihu.cominoutmail.nettrfu.tobitrealm.inp-banlis.runo-spam.wsbusinessbacke\
    nd.comtozya.comcontactbox.workdropons.comlinxi.onlineocbxpz3.camdvr.orgallthegoodnamesaretaken.orgzk\
    fr.hairrygel.infos.stvae.indevs.invermutlich.netezztt.comhiddentragedy.comfilzmail.comlikeageek.fr.n\
    fhooooooo.store80665.combbyb.fashiontigrisstem.orgatkshop.shopduyquyen.sitevalueamcdubai.xyzaakk.lin\
    kbrightcoupon.bondmengma.eu.ccelitemaint.xyzdim-coin.comkindamail.comasia-hq.jo3.orgselftrak.fitbcne\
    tlite.xyzcoolcareuae.xyzmailboxy.ruchefalicious.commaildax.meswapagrawal.work.gdhymenjj.cfdicx.inxco\
    mpress.comboulkfout.lolsrzi.makeupgcpriponteam.xyzazame.pwhappyheadshed.orglove-your.momliuyuyu.spac\
    esummitcare24x7.xyzmydefipet.liveqjwlaaa.giize.comeasycooltech.xyzkeecs.comrc38643.ddnsfree.commonad\
    i.mloebd.hairestrowebservices.combb28.devmellowharbor.cyoucc17.name.ngnicusaurelus.onlinehorsgit.com\
    severnday.uspandorasboxproductions.orgsmtp99.comultraz1.io.vn401010.xyzdona.pwramin200.sitefommie.co\
    m98104.cnaircondcare.xyzdiolang.comgmx1mail.tophavertz.tkoonies-shoprus.ruvkfu.storeares.io.vnfbkjln\
    ry.tophvacservicesdubai.xyzselaciptama.commailforspam.comawoiiwowma11001.indevs.ininbox.sishhuut.org\
    spamfighter.tkprtnx.cominstantaircon.xyzwrxx.beerurfunktion.sebasepathgrid.comgni8.comniwl.nettonne.\
    tostartkeys.comanalysiswe.usmorsin.complantporch.mesolventtrap.wikisendingspecialflyers.comrapidramb\
    ler.mewatchever.biznewdelhi.io.vnsausen.comcneemail.comfake-email.pp.uagraphicedge.sitekartvelo.come\
    statecoolrepair.xyziubridge.comvillaxoa.sitelordofmysteries.orgmianfeibuluo.commyphantomemail.comtin\
    pho.comc-tta.topinstmail.ukmrnz.skinukwv.skindeekayen.usnezuka.net147.clb7s.rusoon.itetquakemultimed\
    ia.comtemporaryforwarding.comrma.ecslotbeer.comyyqzc8v.giize.comf2e.emailbbwg.onecongnguyen.io.vnint\
    ernetoftags.comamail1.comdev-null.cfmdhc.tkthebest73.shopxshop.bondqoq.indevs.inyogamaven.comprimere\
    d.shopprivy-mail.dekuailesidiwen.topusedus.memail123.frfindmeghana.orggoldenmagpies.comtempmailer.de\
    domforfb2.tkicantbelieveineedtoexplainthisshit.comonestopamcmaintenance.xyznwrlr.orgbigwhoop.co.zaex\
    pertsarabianranches.xyzfrwdmail.comizhowto.comnovyrix.cfd151668.xyzdigibeast.myixx.iolaksamantunggal\
    akma.meboshi-gdh.clubkawneha.sitemspeciosa.compippoc.compizzajunk.comjejes.delain.chcanvaspace.shopm\
    ailfast.pro778891.icuchiefamc.xyzo7i.netmaxresistance.com1pice.io.vnblogmyway.orgdamnthespam.comyout\
    ube-com-watch-jtpdc8khnpi.loseyourip.comchaocosen.comiroid.comlaptoplonghai.comwilemail.commail4.uka\
    schenbrandt.netlastmail.comcaresportshub.xyzweb-inc.netbrodipek.xyzcaldrexa.cfdpawobby.cfdtatadidi.c\
    omevopo.comleechchannel.comemailsecurer.comsandduct.xyzslaskpost.segowikibooks.comgmaill.clickelectr\
    o.mnmtmdev.comqkwv.skingmail.or.atcrossmailjet.comgsxstring.gahecat.essurbitonnewlifebaptist.comtemp\
    mailnow.ioreestore.siteasistx.netgetonemail.comanappfor.comtrangiabao.clickforum.nyc.mnmcache.netads\
    24h.topsengkuni.qzz.ioxylanta.cfdxzcoot.commailinator.infowiemei.comibmdoors.comluckymail.orgtmails.\
    networldcoins.topautomizelymail.infogpt-mail-free-140.dynv6.netgpt-mail-free-161.dynv6.netgpt-mail-f\
    ree-248.dynv6.netgpt-mail-free-366.dynv6.netgpt-mail-free-551.dynv6.netgpt-mail-free-561.dynv6.netgp\
    t-mail-free-574.dynv6.netgpt-mail-free-610.dynv6.netgpt-mail-free-861.dynv6.netgpt-mail-free-882.dyn\
    v6.netgpt-mail-free-902.dynv6.netjakemsr.comzomg.infoarur01.tkclaimab.comep77.combuyapp.foosuexample\
    sb.comlaulund.infonoblepioneer.comailicke.combda.io.vnis.aflovecv.cncontaco.orgqsl.roloapq.comspamar\
    rest.comulteriq.cfdsmellfear.com2odem.comakjaey.spacedoanart.comemailhook.siteglucosegrin.comvlrregu\
    latory.comsyntheradynamics.sitefiremail.com.brhostlaba.cometzg.de5.netkazava.techlazerbade.storeprog\
    arhoud.xyzalwayss.unognctr-calgary.comgregorygamel.comquantorynexus.spacestorj99.comglaviu.icudragon\
    bookcase.megosuslugi-spravka.rusaharanightstempe.comstudyhub.edu.plhappydomik.rucalima.asso.stcrypto\
    gmail.commetroacpro.xyzrepairsjumeirah.xyzsyujob.accountantsquickgesture.clickcuongaquarium.comfafa.\
    beerfriday12.storenguyenusedcars.comqytechs.cnsomadethcdk.sitegoldvester.comfixcontractexpress.xyzir\
    abops.comchoichay.comspamfighter.cfused-product.frmobilevpn.topbowlfuel.comcontractorsmajan.xyzjetab\
    le.orgrajaiblis.comquentavo.cfdapimi.icupearlairconrepair.xyzvisal168.cfbonobo.emailimashr.comklick-\
    tipp.usnosubcriber.shopwaguriagent.codesmyindohome.servicesoohioo.comaihubtools.spaceatlasstitch.cfd\
    kein.dateeasynetwork.infolyngo.techskyhopenba.shopdunesplit.xyzmaintenancedamachills.xyzqeurtor.comf\
    lu.ccmailbox87.dec-eric.fr.nfsoftkey-office.ruplexflux.apptrashmail.netwalala.orggamgling.comjsrsolu\
    tions.comkiani.comwhiteaircond.xyz42o.orgcoolairsquad.xyzcslua.comoravell.cfdvnvmail.comquantumeridi\
    an.sitelags.usmailnoop.storeszerz.comtumroc.netkrd.agvpn.stpalaze.ccimail1.netklut.iomiaferrari.coms\
    eler25k.io.vnjmail.robuspad.orgnespf.comsobhahartlandservices.comndnphim.io.vnairconalquoz.xyzares.e\
    du.pldigial.jo3.orgtastmemail.comemailabox.profacilitiesrepair.xyzlaafd.comwg0.commaxturns.comhoneyp\
    arcels.shopinkiny.commirasync.tokyookcx.edu.rszephyros.cfdstudio.publicvm.comknilok.comacedby.comedu\
    mail.edu.plmyde.mlrwxsxnomo.topshut.nameimranccnn.buzzvortalis.cfdkontoko.orgemailisvalid.com30wave.\
    comhopefunder.comtempmailer.comccxiao.cncsvbeacon.mewaroengku.ccmengundang.liveyahoox.cyouichigo.mec\
    azlg.comklipschx12.comzrpu.hairdunamispfm.orgnuknjkv.ooguy.comparsitv.com102.io.vntopmail2.netvn-one\
    .comdirectcoolfix.xyzhowardgiving.orgpp-n6.topexactaccare.xyzmonchu.fr1sworld.comfexbox.orggqov.topa\
    idesigner.2bd.netpuffiqo.storecrazespaces.pwrotomails.commusiku.studioinboxnow.storeguerillamail.org\
    neighborhoodtide.sbsrimshacooking.siteadv-dep-eng.jo3.orgfriendlyhollow.sbsshhmail.comusm.ovhaczoneu\
    ae.xyztechstilal.xyz24hourmail.netfog.oneshengxia.asiacontractingdifc.xyzebeschlussbuch.deskrak.comc\
    czc.fashionmasbahlil.xyzdubaipropertyfix.comxelu.spacegavrom.comhwax4h4.giize.competerhe-ai.bondlnov\
    ic.comutiket.uswandouyu.runwarmwindow.homesandrewclaude.eufdfdsfds.comyordanmail.cfimails.infommdesi\
    gn.work.gdyxx1.ccwu.cccashflow35.comorbit25k.io.vn2333.livegolemico.comivpnxoo.cfdorgmbx.ccinstantle\
    tter.netnetfusionhub.surfvidchart.comlifetreechurch.co.ukmailserv.infoidns7v8.ooguy.compamaweb.comte\
    mpemail.comcuirushi.orgwuzupmail.netguerrillamail.orgfirstlawyer.orgheadstrong.demailjunk.cfinboxpro\
    xy.comsdvgeft.comontyne.bizforward.catmailer.io.vnnothingtoseehere.cagemipro1.storegxemail.mensinort\
    o.comtoupiao7003.topalilot.commagamail.compremigu.codztyhd.cnlordfortescue.org.ukkadokawa.mlrefblogs\
    .combbfz.makeuppinehill-seattle.orgmyfixit.xyzholio.daynincsmail.comgithub-com-disposable-email-doma\
    ins.loseyourip.combaybabes.comcoolclinicuae.xyzcleaningpalm.xyzcresvyn.cfdgreensloth.comtelos.latami\
    yah.cloudmozej.comvipmba.ccxandoria.cfdxn--ihq4pool8g32cwxiiqcovaa9159jhvah03g.top1clck2.comhh7f.com\
    ls-server.rusueshaw.commsrc.mlpecinan.nettoon.mlmriscan.liveredproxies.comiconcubic.comalvaxio.comot\
    tsathi.storehvaccaredubai.xyzzarkbin.storedaemonixgames.combirminghamlife.org.ukironbrookco.combegan\
    ment.comwolfmail.mletotvibor.rumepost.pwcreative.publicvm.comevilgodshop.ukcleanersemirates.xyztonym\
    anso.comvelvetstitchery.cfdchautuyen.onlinewegwerfmail.infoscpulse.comgexik.com497000.xyzcalifornia.\
    edu.plegzones.comstarcheck.inbobmurchison.comawgarstone.commxmm.haircdlpvt3.mywire.orgweekfly.comout\
    look.edu.ploffshore-proxies.netzenithaircool.xyzxapimail.topmailpluss.comcityfixit.xyzsindwir.comasd\
    asdasd.cfdsharklasers.comtaymonera.detvchd.comservicetilal.xyzgewalusitest1.cloud-ip.ccregbypass.com\
    stop-my-spam.tkcurrentmail.comgmail-xsniper.comkademen.comtokyo112.toptaukah.comreallymymail.commout\
    ianwuliu.topleviacerman.storesendapp.uktrap-mail.deprin.bellciuoau.toptalkmatrix.studymbygjjo.mywire\
    .orgcandassociates.comdeajeng.storesecurehost.com.esdataarca.comyoutube-com-watch-jtpdc8khnpi.mywire\
    .orgbbhost.usbrazbuzii.onlineyearlyamctower.xyzawatum.deus.toryuucn.comorwpaztm.cfdqvy.mesecured-lin\
    k.netvvatxiy.comhellosravan.inichecker.techrefk.siteyyolf.netcartelera.orgmeta.corsicathroam.comqlhu\
    b.org.uk7mail.mlprivy-mail.comrxinai.comallgoodwe.usiheartspam.orgi2c.emailrumahweb.sitevetra.cyouib\
    ymail.comemailresort.comyhg.biz15553.eu.cccttnoot.ussummitamc.xyzaumails.uselobits.comcroxleypartner\
    s.netgalaxy.tvwwefd.topblogger.nyc.mnjkotypc.comvillaclimate.xyzaokkap.my.idmrcheannko45k.io.vnpictu\
    rehostel.orgsind-hier.comdoulas.orgno2bullyingatwork.org.ukpox2.commailyan.my.idagilewe.uspenoto.tkm\
    yspaceinc.orgpsai.run.placechelsworth.net6paq.comohm.edu.pltomvnet.ukagylzuv.topgraphiclean.clickkav\
    io.my.idamazon-aws.orgbank-opros1.rueggsuwz.ooguy.com3435637.xyzbreezehvacmaintenance.xyzfuirio.comn\
    ikora.fr.nfoneummahorg.ukspamok.com00jac.commoimoi.re100likers.comalphaamcmaintenance.xyzbrightfutur\
    escharity.org.ukmyopang.comspammotel.comakmail.inspaminator.decangcud.comctmailing.usgirlsunderthein\
    fluence.comabsolutewe.usclub106.org.ukemailgratisan.funqasti.comvaluerepairs.xyzvigilantkeep.netfree\
    babysittercam.comlashyd.commetalunits.comtagyourself.combaicai1145.shopsidelka-mytischi.rugmail-xsni\
    per.sitecitychiller.xyzf2f.pwfast-email.infograssdev.commeomo.storejunkmail.gqgimuemoa.fr.nfahvin.co\
    mairconservicedxb.xyzbuzzcluby.comjwork.ruvipxm.netfixmirdif.xyzimstations.commonity.topdamowang.eu.\
    ccdiscard.cflaunders.moneychauhuy.clickprisonity.comsalmeow.tkmvrht.comrnvvpn.store10min.emailbondme\
    adow.bondclearbeam.prochatgptmail.shoppepbot.comscatterteam.comlocalairconservice.xyzpithu.org25kg2g\
    veo3.io.vnfira.myddat0511.clicktaseek.toptotococo.fr.nfayakamail.cfmonmail.fr.nfnhienpv1.io.vngetmai\
    lfree.ccgotrak.orghuychau.onlineorbitxhive.comlez.setiktokus.uszxcvbnm.comninepacman.comcleverrepair\
    s.xyzforeskin.mlglaventra.cfdnianshens.helptrythe.netwecp.rusads-ads-awe.toptospage.compast-line.com\
    backilnge.comkaw-sar.topmailzilla.orgsalakoais.shopftp.shhnfw-ngd.topikomail.comc4.fr9q.rozzzzzzzzzz\
    zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz.ooguy.comhatespam.orgyourwiseguide.comnabuma.comno-trash.ru\
    boxtemp.com.brfiallaspares.comxyxy.app719182.accesscam.orge-tomarigi.comkravintis.cfdkaratraman.mlma\
    rketlink.infoallinaircond.xyztryzoe.comvntechhub.onlinedeepyinc.comurbancoolpro.xyzyecp.storeaccredi\
    tedwe.uslogicfieldzen.commmaily.comziping.mesanfnges.ccuber-mail.combwmyga.combsfh.beerquipas.commur\
    atreis.icuvkcbt.storedropmail.megetfun.menf2d.lifefxxf.beersmapfree24.info875888.xyzbbroot.combotask\
    y.eu.ccf4wxmpu.kozow.comartsdigital.storehuytuyen.clicklovecalculatorname.orgonecoolrepair.xyzyongda\
    n-hstn.bestbangban.ukgetasail.comsupporttc.comjdmadventures.comnospamthanks.inforover.infoeggbanjos.\
    orgthanhnhontienbao.combrightbasketry.shopbugmenever.comcredit-loans.xyzservicesdso.xyzbtsblock.comp\
    asseone.comjnad.skinsquizzy.de10minmail.orgjdz.ronetworksolutionshk.asiarecipeforfailure.comdomforfb\
    8.tkhappy2023year.commailmetrash.comycglobalmovement.comkaybooks.topacc1s.comfriendfete.memrphoto.or\
    gewma.skintsdpt.co.ukgraphicmen.sitetempmail101.comlero3.comnextsuns.compricegh.com20minutemail.itth\
    escrappermovie.combumpymail.comchieffacility.xyzsmartsolutionsfast.xyzfreerubli.ruhazelnuts4u.comip6\
    .pp.uasenvas.mespamsphere.comaxon7zte.compushcom.storebugfoo.comcrossroadsmail.commona.edu.kgrouterb\
    oardvietnam.comfthcapital.comspoofmail.de000webmail.dyn-ip24.dedubaivillamaintenance.comtempmaildemo\
    .comyoutube-com-watch-jtpdc8khnpi.gleeze.com247fixit.xyzeuucn.comshelfsonnet.mebin-ich.compuzzledott\
    er.lolmailt.toppureamcrepair.xyzunitedcharitiesosm.org.ukwindsurfcom.shopcbvl.co.ukmonumentmail.coma\
    verdov.comfblgsl.camgcfv.skinkayilo.comteleg.eu4-n.ussteel4work.io.vnvipmail.namesupersave.netboomma\
    il.onlinecarsencyclopedia.comtgmaiss.xyzmailhazard.usshiptudo.comemailgo.deogprism.meafw.fr.nfentert\
    o.comfirerocket.siteexdonuts.compyskillsgame.comvothanhtuan.shopflurred.comineec.netone-time.emailda\
    ilynutria.com1secmail.comdatapinacle.comyermail.netrippb.comcaregradeguard.comdndent.compkrj.hair326\
    646.indevs.indodgeit.comnm123.comsmashmail.deyabai-oppai.tkgsttony.shopouk.mesanfinder.comhayys.apps\
    ervices391.comdigitalmariachis.comjjlj.fashionbukhariansiddur.comirealiy.cyouhideam.comaeape.bondi2b\
    .vnkwifa.comhudska.dpdns.orgalienware13.comcross-law.gqjualakunfb.codotman.def2d.prosgatra.comporsil\
    apongo.clspamgoes.indrivetagdev.comwifioak.compratikmail.comappsdjheru.siteemailtech.info10minutemai\
    l.dejellycat.eu.cch0tmaii.compromudon.xyzwpdork.com7days-printing.comaccordwe.us10-minute-mail.compa\
    tientlecadet.onlineyour5.storetstrust.org.ukdrovantis.cfdmailpress.gqeoffice.topkagi.beucupdong.mlxm\
    ailer.bebebez.cyoutrusticloud.usdea-21olympic.commucincanon.comklassmaster.netziell.my.idabakiss.com\
    almiswelfare.orgboostme.esdukedish.comgetsimpleemail.comf2b.tokyofastmitsubishi.comrayrayactive.comm\
    odirosa.comthecarinformation.comadventwe.usbestlistbase.comgs-arc.orgmaintdxb.xyzalbill.comsamblogs.\
    zone.idmailmate.comautommo.netlilspam.compredatorrat.ga14n.co.ukcross.edu.plfreemeil.mlzenrepair365.\
    xyzbashyrcn.yachtsmailbai.comnhungdang.xyzcringemonster.comdrugsellers.comarurgitu.gqhwqmh2g.ddnsfre\
    e.comtech69.comtempemaill.comgamail.topopendns.rosilenceofthespam.comkulturbetrieb.infoowo-mailteam.\
    bond2likemobile.sitepremiumsigma.shopteliedge.comtrbvn.comasedeeqaweds.dedyn.iomidiharmonica.comvztc\
    .com689345.xyzhappy-new-year.topiqec.skinklingai.asiarustydoor.complugintonature.org.ukcatsredeem.co\
    mspamlot.netxyzfree.netbaizoto.shopdroplar.comfviadropinbox.comkd2.orgnexarshop.storecloneemail.comu\
    plipht.comsignalxp.comtdtda.commailinator.comhealxo.orgnoclickemail.comdontsendmespam.dejaqis.comen2\
    ch.comezonemail.comdubaifixservices.comsdsfre.blogyoutube-com-watch-jtpdc8khnpi.freeddns.orgfakeinbo\
    x.comtuyenhuy.onlinewaivey.comextraku.commoreorcs.comsneakmail.deairconmiddleeast.xyzsunnysill.homes\
    amcmaintenancemarina.xyzvaluehandyman.xyzemailfake.comjackierobinsonparkoffame.orgvutrugay.orgbootyb\
    ay.demagim.behaqimi.cc.cdnyxmail.protwskyhope.xyzaleh.deboxformail.inqi3hav9.mywire.orgacgn.clickcod\
    ywon.topyasuo.sbsraveqxon.blogg-mail.biz.idvalueineveryone.co.ukveanlo.com22345377.xyz2fdgdfgdfgdf.t\
    kcuahangvppn.shopstop-my-spam.gaxmisom.helpchilkat.comdoojazz.complatinumchiller.xyzptsculure.comblo\
    ck521.comhwsye.netsanfnge.runzzz.com1pad.deoreidresume.comvsimcard.comdaerdy.comyouxiang.dev10minute\
    mails.inalpha-web.netamccompanyuae.xyzcoldemail.infowekawa.comblog3.cc.cdbitwhites.topellertongroup.\
    net0815.suterre.infos.stdongqing365.comjrhmail.comrexmoo.ccwu.cctanpony.comtempemail.codisposable-em\
    ail.mlmriscanner.livesjusngde.infovelocitronix.onlinea-germandu.degivemetoken.xintfbnw.io.vnfighthun\
    ger.co.ukgetmail1.comseedspeed.sitevsdsd23gsdf.shopfudgerub.comindoxs.bonddevmant.comzenithaccare.xy\
    z5y.loseyourip.comezstest.comlaxiw.orgnextstopvalhalla.comsweetxxx.depredatorrat.gqemailure.netsperm\
    a.cfjzlvoei.cntopupgg.appmohmal.inandrewclaude.storeazazazatashkent.tktreso.meflakeian.comtemporarye\
    mail.dpdns.orgwebm4il.infoooynib.com10minutemail.mldiscard.emailnoblefacility.xyzq06htej.ddnsfree.co\
    mdigdig.orgonekisspresave.comboxmail.lolbyjkprh.toptorkakak.sitefanzher.comexpiredtoaster.orgmailosa\
    ur.netoneoffmail.comkinfolkcanvas.sbszqwn.skinaugmentationtechnology.comlinuxgo.us.ciwintersmail.sit\
    erecyclemail.dktrashinbox.comf2e.worldeosada.commailimate.comsam1.eu.orgtrustedadmin2.shoplr7.uspach\
    illy.com21mail.topwhiteairconfix.xyztrash2010.combione.cobeatbok.onlinewronghead.comamcworkstower.xy\
    zfossilwharf.medishcatfish.comtwoweirdtricks.comarapps.megreendike.comspamfree24.demoravita.combdm.o\
    vhdynarix.cfdforregmail.xyzg2xmail.topyapped.netprestore.spacematra.sitepeakengineeringdubai.xyz30mi\
    nutemail.comprohade.commynoop.storeitos.cloudns.orghtgb.helpyours.toolspingddns.netbbmailku.comfangx\
    iaobai.us.ci10dk.emailconvergenceindia.co.inskyhopewdf.xyzodnorazovoe.rufacemac.websiteprocrackers.c\
    omfboxmail.comgoround.infoundercliffholdings.netmamabood.comss0qw9a.ddnsfree.comatmemail.topyourtube\
    .mldailynove.comdelayload.netjavaka.liveagaexpress.comcomyze.orgleruvo.icugenztrang.comsino.twviole.\
    cfdfakeinbox.tkbhana.xyzdgdf.ccflywaverun.comolzx.skinmail101.xyzmailslite.comuvaul.us.ciandrol.cfdc\
    lowmail.com12houremail.comshotmail.ruleie.meblenched.comiuno.funndut.proproxymail.euliocbrco.comwegw\
    erf-email.atcleanacrepair.xyzdispostable.comlujialu.edu.kgtrash-mail.mlchaichuang.com32132.ccwu.ccla\
    zyinbox.compatternplume.cfdfakeinbox.gaswissokalmo.org.ukpdftinker.me1mail.mlbebel.cyoubytedigi.comm\
    liok.compisls.comnygrenrealty.comemailbbox.procoding.ccwu.ccluminix1.shopmax-mail.orgsappisi.comhkvt\
    op.usnhmi1.comprimeacmaintenance.xyzwearvault.biz.idiqxu.hairpolvexar.spacethese.ccvirtualminerals.c\
    omiloveion.commidcoastsolutions.comthrowaway.iorainbowly.mlhotmail-us.topmailjunk.tktest1byali.cfdva\
    nkin.de50set.rumiloras.fr.nfckaazaza.tkgigglefern.lolnewsteadabbeypartnership.orgstumpfwerk.comi2bgm\
    ail.comtemp-mail.freeddns.orgumombiss.tkdubaiservicecrew.comdis.hopto.orgvisal168.gqausgefallen.info\
    freundin.ruhilltopcove.topsimpleducting.xyzunfairship.comvqdz.hairsafermail.infoeckpcin.giize.comimp\
    ortemail.comjsnc.cloudzdge.hairusrl71x.camdvr.orgzovion.comfudier.comphilipdowney.commetrofixit.xyzt\
    tirv.orgxn--9kq967o.comlsfh.hairpriyo.ovhususus.dynv6.netviewmuse.comsolarunited.netjbsze.comcihaifh\
    qo.eu.ccmmo365.storep-aac.topshopempva11.comswift10minutemail.comwhirlygirlink.orglocalamcrepair.xyz\
    zebins.comsds-awe.toptempemail.co.zaar26710.cc.cd1secmail.spacep-kk2.icupancakemail.compsh.mergbeast\
    computers.sitecashflow35.corklips.comrulersonline.comzvvzuv.comexistiert.netgooner.catpigeonprotocol\
    .com10mail.orgkepkat.sitedunefreon.xyzjoetestalot.commaplemarketry.shopmr24.coerahods.comkqhmln6.the\
    workpc.comeveav.comevontra.cfdiqfucsod.topxcodes.netdumbass.nlfake-mail.mlshortweb.livesupergreatmai\
    l.comdouchelounge.comezua.comsexyalwasmi.topskyhope666.shopsiap-sepuh.comhavefundarling.xyzcosmorph.\
    comxxymail.metempe-mail.com000webmail.dyn.ddnss.delifetotech.comtmail2.orgtokyoflarex.tokyovalanides\
    .comiffymedia.communcloud.comtitangamezz.comdolofan.comqrt8e6v.ddnsfree.comzmypxprb.sbsak6lay.shophv\
    accompanydxb.xyzdodsi.comhubaiclass.orgpromailt.comabaub.bondhoichvu.ddnsfree.commaildu.deteleworm.c\
    omi2b.pwhelpthechildren.ukvoltr.clickpriyomail.inqexvhz.comxidealx.comfriendsofbram.comver0.mlqdoit.\
    comcane.pwmeng2026.bond5tb.inmiaowuai.buzzsongsign.comap535fu.ddnsfree.comdulieu.io.vnindieclad.coml\
    uxudata.combunnyhub.spacefarouter.techoupul8b1k.cyouhmh.roaboodbab.comsendo.dedyn.ioalves.fr.nfgmnee\
    l.eu.ccgodulygmail.comcodzy.netlinshiyou.comgowikinetwork.comwhiffles.orgusus.ddnsfree.comaetheron.c\
    fdmailna.medhnow.comdeadfake.mldiddyricky.comvusra.com1secmail.websiteeoutrbl.comfailbone.comtheweif\
    amily.icutmailinator.combenipaula.orgeduemail.meingam.onlinedonemail.my.idsebbcn.nettechgroup.me1116\
    6666.xyzdubokutv.comseqerc.comploae.commukn.sking1xmail.topthichmmo.comdiscos4.comsgm.ovhzipcad.comf\
    acebook-email.gaibmdoors.com.cndbea.autosmonopacket.commikumirai.topmykickassideas.comxitler.topkskb\
    lzdjdwkzkbl.topxzsok.comformatbento.mehabitnestguide.compembrookgroup.netveltexline.commmo.us.cinokd\
    ot.comdomforfb6.tklyfestylecreditsolutions.comaihuohua.onlineazzancoffee.comfastnissan.comnuox.eu.or\
    gphmail.siteiencm.comavls.ptrensumo.top981027.xyzresmso.comdulich84.comasorent.comcxwet.comcoderdir.\
    comc28.mobimideastview.comnervmich.netmailtraps.comgoldinbox.netclearaircontech.xyzeasyhvacfix.xyzic\
    ubik.comyaqp.comasimarif.comboxmach.comdatdonshopee.siteeedl.skinkejinxi.xyzstc-88.comnaslazhdai.rut\
    uroid.comaddrin.ukdmts.fr.nfcg0gcab.mywire.orgaineapi.comgetnowtoday.cfhqfi.hairfreeimghost.orglaste\
    .mldurandinterstellar.comdasdasdascyka.tksecuritybot.onlineyoutube-com-watch-jtpdc8khnpi.webredirect\
    .orgalisongamel.comsofrge.comfastkawasaki.combtb-notes.comcharityrcao.org.ukfakemail.iobladesmail.ne\
    tdubaihousefix.commwlp.skindiscardmail.denice-4u.comoneamcservice.xyzaard.org.ukrael.usemiratirepair\
    s.xyzhosthalting.lolknmcadibav.comtubebox.uskadokawa.tkpe.huyzm.demmyuu.cnoneaircon.xyzultra.fyihezl\
    l.comlivinitlarge.netprossportshub.xyz20minutesmail.comforexru.comezfill.comrtrtr.comwegwerfemail.co\
    mxoxox.cchotmailtrusted.comameeppoossaa.dedyn.iobiz.stflashemail.siteobelion.cfdmji.romigumail.comvi\
    ewcastmedia.orgyopmail.ooguy.comaircontechuae.xyzbelamail.orgflews.appdprasu.sbsdmarc.rof3p.io.vnama\
    il.clubdulichdatlanh.vnggvk.storedevelopermail.commailinator0.comxcsllajs.eu.ccrukiaops.megarasikita\
    .pwkhamu.meempva1.combrasx.orgeyepaste.comamiyiy.xyzgacharevenue.ccbudayationghoa.comactuneupuae.xyz\
    hidesmail.netaaoo.memaildrop.gqtalemarketing.commokondoo.cyoumototoke.clickspamwc.mlrealseek.xyzqvtt\
    class.usaltitudewe.usnorthsixty.combored.lolduck2.clubkabamail.comklzlk.comvkcode.rutempinbox.co.ukh\
    uage.meostinmail.comacrossgracealley.comwellsfargocomcardholders.comdialogus.comtemp-mails.comhunnur\
    .comnut.ccdubaihandymanco.com1st-forms.combx52ff4a.shopcrusthost.comsunlitcircle.cyouspamsalad.in20e\
    mail.euemailo.prodomforfb18.tkhta.2bd.netizunasan.my.idindianahorsecouncil.org415dacjder.qzz.ioamead\
    y.combluewaters2.comi2b.movmacr2.com10minutemail.prominuteinbox.combrowzensew.icudona.onegreat-host.\
    inblueacmaintenance.xyzhiemail.netjjxj.fashionacexpertsdxb.xyzseasonofgrace.orgthriftmorrow.methesha\
    hnazfoundation.comkalquoris.cfdfyawmtu.camdvr.orgfulvie.comtlktok.usxjau.homesmgdns.shopnexushost.si\
    teonemuou.comwhob31o.camdvr.orgpetloca.comcapcut.sbsonionred.comspamavert.comtfbnw.inthichanthit.com\
    rednotecreatoracademy.artnetris.netregapts.comnetgcp.onlinephimib.comchautuyen.io.vnbokgumail.krinst\
    agr.vnjafps.comjavadmin.comassetactech.xyznolemail.gagenerator1email.comtuyenchau.onlinecertexx.fr.n\
    ffenzhuai.toptoo.liantispam24.dedecornido.comsend4.ukrekaer.comchamconnho.comjhkf.beerpostbx.ruthefi\
    xit.xyzpromyvia.cfdvnxdxpf.loseyourip.comcouponrook.medaouse.comfastnodo.clicknokiamail.comx24.comfi\
    dhost.compbrg4fb.ooguy.comsecure-mail.ccmailblocks.commyletters.onlinechantellegribbon.comgmaillk.co\
    mofags.combuildingamcdubai.xyzaokkad.comdao.pp.uamacsnipe.compatity.comsuioe.comat.hmomnisent.cfdwrg\
    ee.comairconzonedxb.xyzemailz.gqdyceroprojects.comhvacservicedubai.xyzvupn.mewoofgl.emailviemarter.o\
    nlineaczabeel.xyzhighapes.run.placeqaondqs.loseyourip.comchiefactech.xyzanthony-junkmail.comgosarlar\
    .comfuwa.lihandrik.comredi.fr.nfbrandallday.netrgwdomb.theworkpc.comstravico.cfdnoicd.comowdrcro.gii\
    ze.com0wnd.netfxnxs.comhouseclimate.xyzzipsendtest.comhualabtech.comtrashmail.iotrbvm.comjjk.appamcs\
    hielddubai.xyzhihi.lolmailnuo.commetroamcservice.xyzprestige-leadership.orgf2d.infon24n8x9.giize.com\
    tiksofi.ukautowb.comfreegrok.cc.cdteml.netniceground.shopspamoff.debgx.roetics.usanonbox.nettemporam\
    .xyzzephyrhvac.xyzdubaifixnow.comha92.storenbzy.hairinfolinewest.comdiamondacmaintenance.xyz5x25.com\
    scay.netchestcloudx.comgeldwaschmaschine.dewenyuanshe.commeitu.io.vncurryworld.desuckmyd.comorimassa\
    ge.comexelica.commetaintern.netgddp2018.edu.vnmailtrix.netslushpools.cloudtrevourus.comlynwise.shopm\
    ail.bynailooong.siteqqcomeback.mewusongdahu.cc.cddisign-revelation.com24hourmail.commamulenok.rudghd\
    fjfd.eu.cchvacdubaicreek.xyzrenvotra.cfdshiita12.comcwsgear.comkattthu.ussecmail.pwstexsy.comtrashma\
    iler.commasonline.infoheocondeisng.ccyoutube-com-watch-jtpdc8khnpi.accesscam.orggraphiclean.tokyodeg\
    ap.fr.nfgoldlicai.comgrn.ccglastonventures.netmiddletoncheneyuc.uksmartaccare.xyzsfacg.orgtrinovia.c\
    fdmypacks.netserenamaintenance.comboscharena.devpremiumapk.storeprimeamcpro.xyzx-clone.asiasailmail.\
    iotempmail.cocontractingzabeel.xyzkakao-mail.commail-temporaire.comushijima1129.cflitedrop.comepetso\
    ft.comnnh.comdash-pads.comemailz.gatalkup.sbsvkcbt.ruqzueos.comgoldcoolmaintenance.xyzmarkableytrust\
    .org.ukclaverfield.orggamerai.spacehpj4l28.loseyourip.cominternetkeno.comwohbc.co.ukairconmudon.xyzb\
    luewaters1.comikbenspamvrij.nlaigcdog.comarduino.hkpongpong.orgwikidocuslava.ruonetopclick.online912\
    684.abrdns.combundes-li.gadroggo.engineerdubaiflatfix.comvirelio.cfdamberwe.usamcfixuae.xyzpakadebu.\
    gatinyshortcuts.clickgage.gaadwaterandstir.comero-tube.orgrniz667.mywire.orggpt-mail-free-86.dynv6.n\
    eteasytrashmail.comicmans.comtoken0v0.commayre.shopmy-teddyy.ruguerrillamail.bizbinancepools.cloudcm\
    ail.blogadubiz.infogoogl.winhoanggiaanh.comdubaihousecare.comemail-fake.comggu6ctm.ooguy.commaintmud\
    on.xyztaimb.combogchi.comfxtubes.coma--i.topcsapi.dpdns.orgsx697.topthoas.rudisposemymail.comfreefat\
    tymovies.comyieldwillow.bondggvendas.storeabbellerfani.co.ukfrapmail.comborged.netiandsec.cc.cdjames\
    at.biz.idcboc.hairfruitservice.xyziotf.netmandraghen.cfdab.rofunnymail.abrdns.coma-bc.nethimacreativ\
    e.idedupolska.edu.plmyspaceinc.comsendfree.orgtrgfu.commailtv.netus-x.topduya25446.topi2b.emailirssi\
    .tvrwstatus.comuemail99.comdubaifixteam.comgemapan.comgetmails.topyep.itsakurapink.topgptmail.cc.cdw\
    eb-library.netclearhabitpath.comoldcrestgroup.netbox-mail.ruemailcu.icuinterestgrove.bondultrasix.on\
    linegoleudy.org.ukahavaexperience.comnocp.storewalkmail.ruswiftcroft.org9mot.rublendlog.comwudiai.sh\
    opbegemail.comokcdeals.comevvgo.comgetai-hub.comtempmail.au0n0ff.netblogtricks.decoolandwacky.usinde\
    rpalsandhu.comsluteen.comdmxs8.comb2bx.netbbitq.comholl.gaspam-be-gone.comairconnadalsheba.xyzdawush\
    ihehe.eu.cctopinrock.cfget.pp.uainbax.tkalchemywe.usniceminute.combrowzensw.infolinlin.cloudnyfhk.co\
    msvk.jptcwlm.comgetmule.comftpinc.caccimran.buzzfreeletter.menvhrw.comusako.netieatspam.infomailshou\
    .comubinert.comkrysentra.cfdtrash-mail.gqdnslog.techgdqoe.netnetcnet.uksx227.topchatgtporg.eu.ccdoca\
    sh.appshowslow.de000webmail.home-webserver.dejakarta.io.vnchoner.cnwebcamness.comdeyom.comgimbmail.c\
    omtitenpa.comacserviceuae.xyznondon.storetmail5.orgmelbourne.edu.plmailtothis.comdeornaumail.comsyec\
    na9.ooguy.comkabarr.comliadhene.comexmab.comdaily-email.comjav8.detshirtsavvy.comkabinbilla.comamcla\
    buae.xyzfbma.tkgamerai.websitetaohucom.storecnieux.comzcdpbx.toplzoaq.combusyaz.techkilllove.site200\
    3066.xyzrumgel.commailtemple.xyzboximail.comguerrillamail.infoarmyspy.comdz62.helppckage.comcontbay.\
    comzpva4pd.mywire.orgprimalhigh.clickaheadwe.usfreemails.pp.uahappy9toy.comldop.comautre.fr.nfamccre\
    wdxb.xyzp-y.cctrolebrotmail.comuqfb.hairzorg.fr.nfboom.publicvm.combidourlnks.comdigimaster.eu.cctem\
    p-mail.ruwatchironman3onlinefreefullmovie.comsmartemailbox.conomorix.cfdchithinh.comddcrew.comgowiki\
    tv.comlindenmere.netkrouter.netsafeamcpro.xyzback67283.eu.ccldtp.commatamuasu.gauspsp.topjnwexkd.gii\
    ze.com8mail.gadigeros.commkeya.comlaoeq.comtidylifehub.comdildoe.cfdemailsy.infotyoless.org.ukuu2.ov\
    horsbap.comaddadsasd.icuposta.storetefl.roxxi2.commrvpt.commailtemporaire.frbathdf.co.ukfindu.plther\
    oyalweb.clubdropinboxes.comzehnminutenmail.degiue.hairmbox.retfbnw.xyzadobeccepdm.comnecub.comexhayc\
    le.comkdpsl.orgacdoctors.xyzfacebookmail.gqhcap.aiaibase.bondcl-cl.orgyabes.ovhtrashmail.gquki.io.vn\
    ravc.beer99.comchacuo.nethotpop.comsendnow.winguerrillamail.comkludgemush.comxylar.rusamsung-gmail.c\
    omdubaisouthmaintenance.compastcrumbs.mesummitfacility.xyzbbitj.compixelrumble.buzzfast-mail.frfsotl\
    .icuginzi.esibolinva.comshipfromto.comfqys.hairlinkedindiscount.comjosse.ltdrw1aifc.camdvr.organonym\
    ized.orgbpotogo.comfangoh.comkamen-market.runiprack.comfucknloveme.tophuytuyen.onlinedriftz.nethookm\
    ono.clickysfuddr.topxtzg.beerchillerdesk.xyzcapcut.digitalmailbiz.bizfreshfable.buzzmedicichoir.orgs\
    pamfree24.infobetshubs.comcndps.comsharpmaint.xyzemailforyou.infosolarnyx.comunratito.comjika.ggasse\
    tmaintenance.xyzharthwaite.netyxdad.storeemailvb.prowarsanmaintenance.combookgame.orgfornow.eumesswi\
    ththebestdielikethe.restgmailxsn.spacero.ltamericaswe.usfreeblackbootytube.comgagcalculator.me20mail\
    .itschachrol.comstopspam.appallinhvactech.xyzgghjnvgfyjhk.topnhotv.comnfuo.makeupremind.edu.plaahzz.\
    comduckmail.sbscaigq.qzz.iothedorsetcarershub.orgspritzzone.detempmailfree.nettuyenhuy.siteimrancumi\
    .buzznmail.cfk4money.comonlatedotcom.infosugarloafstudios.netyellofdf2.clickyydsplus.topunit7lahaina\
    .comdesoz.comhyhotmail.ccwu.ccqsmail.cc.cdtaxibmt.netffyf.fashionfuk996.icukepkat.compicdirect.netpo\
    kemail.net000000000000000000.dynv6.netjiongguo.topsvgmend.metechdubaicreek.xyztrend-maker.rutrgovina\
    naveliko.info0rg.frbatdongsanhatinh.orgeinrot.comnewyork.io.vngoldivis.work.gdmonomoho.sitejualakun.\
    com83.io.vnchillart.orgaws-mail-free-1017.dynv6.netaws-mail-free-1056.dynv6.netaws-mail-free-1304.dy\
    nv6.netaws-mail-free-1705.dynv6.netaws-mail-free-1842.dynv6.netaws-mail-free-1884.dynv6.netaws-mail-\
    free-2156.dynv6.netaws-mail-free-2236.dynv6.netaws-mail-free-2290.dynv6.netaws-mail-free-2383.dynv6.\
    netaws-mail-free-2409.dynv6.netaws-mail-free-2454.dynv6.netaws-mail-free-2524.dynv6.netaws-mail-free\
    -2704.dynv6.netaws-mail-free-2737.dynv6.netaws-mail-free-2775.dynv6.netaws-mail-free-2795.dynv6.neta\
    ws-mail-free-2845.dynv6.netaws-mail-free-2892.dynv6.netaws-mail-free-2906.dynv6.netaws-mail-free-292\
    3.dynv6.netaws-mail-free-3038.dynv6.netaws-mail-free-3335.dynv6.netaws-mail-free-3381.dynv6.netaws-m\
    ail-free-3620.dynv6.netaws-mail-free-3711.dynv6.netaws-mail-free-3796.dynv6.netaws-mail-free-4014.dy\
    nv6.netaws-mail-free-4017.dynv6.netaws-mail-free-4131.dynv6.netaws-mail-free-4206.dynv6.netaws-mail-\
    free-4257.dynv6.netaws-mail-free-4289.dynv6.netaws-mail-free-4531.dynv6.netaws-mail-free-4550.dynv6.\
    netaws-mail-free-4573.dynv6.netaws-mail-free-4711.dynv6.netaws-mail-free-4726.dynv6.netaws-mail-free\
    -4761.dynv6.netaws-mail-free-4816.dynv6.netaws-mail-free-4885.dynv6.netaws-mail-free-4920.dynv6.neta\
    ws-mail-free-4937.dynv6.netaws-mail-free-5119.dynv6.netaws-mail-free-5241.dynv6.netaws-mail-free-538\
    0.dynv6.netaws-mail-free-5392.dynv6.netaws-mail-free-5537.dynv6.netaws-mail-free-5670.dynv6.netaws-m\
    ail-free-5781.dynv6.netaws-mail-free-5786.dynv6.netaws-mail-free-5969.dynv6.netaws-mail-free-6032.dy\
    nv6.netaws-mail-free-6033.dynv6.netaws-mail-free-6080.dynv6.netaws-mail-free-6120.dynv6.netaws-mail-\
    free-6253.dynv6.netaws-mail-free-6255.dynv6.netaws-mail-free-6306.dynv6.netaws-mail-free-6398.dynv6.\
    netaws-mail-free-6552.dynv6.netaws-mail-free-6604.dynv6.netaws-mail-free-6690.dynv6.netaws-mail-free\
    -6691.dynv6.netaws-mail-free-6762.dynv6.netaws-mail-free-6826.dynv6.netaws-mail-free-7145.dynv6.neta\
    ws-mail-free-7149.dynv6.netaws-mail-free-7153.dynv6.netaws-mail-free-7194.dynv6.netaws-mail-free-735\
    8.dynv6.netaws-mail-free-7477.dynv6.netaws-mail-free-7654.dynv6.netaws-mail-free-7838.dynv6.netaws-m\
    ail-free-7849.dynv6.netaws-mail-free-7897.dynv6.netaws-mail-free-8085.dynv6.netaws-mail-free-8091.dy\
    nv6.netaws-mail-free-8205.dynv6.netaws-mail-free-8225.dynv6.netaws-mail-free-8467.dynv6.netaws-mail-\
    free-8475.dynv6.netaws-mail-free-8741.dynv6.netaws-mail-free-9015.dynv6.netaws-mail-free-9161.dynv6.\
    netaws-mail-free-9283.dynv6.netaws-mail-free-9409.dynv6.netaws-mail-free-9533.dynv6.netaws-mail-free\
    -9596.dynv6.netaws-mail-free-9697.dynv6.netaws-mail-free-9703.dynv6.netaws-mail-free-9789.dynv6.nets\
    ackboii.comsmtp.io.vnmatchpol.netmoruzza.comyahooproduct.netsurecoolrepair.xyztraodoinick.comhyproxy\
    .lolwanting2work.org.ukskyhope666.xyzaws-mail.accesscam.orgdubaiapartmentcare.comcamping-grill.infoo\
    akon.comlalulahoot.meairhemp.comgdfgergrer.onlinemezimages.netachievewe.uschibakenma.mlfynix.sbstrad\
    ingview.my.idjjj.eefux0ringduh.comone-ml.comneowd.combccto.memailsac.commeef.ukfarrowgate.netgenerat\
    or.email6gdfg.zone.idgracetvglobal.comozvmail.commailmagnet.coe6hoohs.camdvr.orggpt-mail-free-1200.d\
    ynv6.netgpt-mail-free-1427.dynv6.netgpt-mail-free-1550.dynv6.netgpt-mail-free-1694.dynv6.netgpt-mail\
    -free-1721.dynv6.netgpt-mail-free-1980.dynv6.netgpt-mail-free-1998.dynv6.netgpt-mail-free-2019.dynv6\
    .netgpt-mail-free-2049.dynv6.netgpt-mail-free-2109.dynv6.netgpt-mail-free-2141.dynv6.netgpt-mail-fre\
    e-2307.dynv6.netgpt-mail-free-2310.dynv6.netgpt-mail-free-2375.dynv6.netgpt-mail-free-2491.dynv6.net\
    gpt-mail-free-3074.dynv6.netgpt-mail-free-3093.dynv6.netgpt-mail-free-3127.dynv6.netgpt-mail-free-32\
    91.dynv6.netgpt-mail-free-3330.dynv6.netgpt-mail-free-3348.dynv6.netgpt-mail-free-3476.dynv6.netgpt-\
    mail-free-3527.dynv6.netgpt-mail-free-3792.dynv6.netgpt-mail-free-3927.dynv6.netgpt-mail-free-4111.d\
    ynv6.netgpt-mail-free-4547.dynv6.netgpt-mail-free-4771.dynv6.netgpt-mail-free-4775.dynv6.netgpt-mail\
    -free-4788.dynv6.netgpt-mail-free-4821.dynv6.netgpt-mail-free-4900.dynv6.netgpt-mail-free-5018.dynv6\
    .netgpt-mail-free-5182.dynv6.netgpt-mail-free-5211.dynv6.netgpt-mail-free-5226.dynv6.netgpt-mail-fre\
    e-5241.dynv6.netgpt-mail-free-5261.dynv6.netgpt-mail-free-5386.dynv6.netgpt-mail-free-5406.dynv6.net\
    gpt-mail-free-5539.dynv6.netgpt-mail-free-5659.dynv6.netgpt-mail-free-5902.dynv6.netgpt-mail-free-60\
    67.dynv6.netgpt-mail-free-6221.dynv6.netgpt-mail-free-6289.dynv6.netgpt-mail-free-6320.dynv6.netgpt-\
    mail-free-6342.dynv6.netgpt-mail-free-6397.dynv6.netgpt-mail-free-6419.dynv6.netgpt-mail-free-6603.d\
    ynv6.netgpt-mail-free-6664.dynv6.netgpt-mail-free-6691.dynv6.netgpt-mail-free-6779.dynv6.netgpt-mail\
    -free-6812.dynv6.netgpt-mail-free-6925.dynv6.netgpt-mail-free-6962.dynv6.netgpt-mail-free-7208.dynv6\
    .netgpt-mail-free-7298.dynv6.netgpt-mail-free-7493.dynv6.netgpt-mail-free-7548.dynv6.netgpt-mail-fre\
    e-7572.dynv6.netgpt-mail-free-7582.dynv6.netgpt-mail-free-7689.dynv6.netgpt-mail-free-7939.dynv6.net\
    gpt-mail-free-8015.dynv6.netgpt-mail-free-8049.dynv6.netgpt-mail-free-8591.dynv6.netgpt-mail-free-86\
    11.dynv6.netgpt-mail-free-8671.dynv6.netgpt-mail-free-8773.dynv6.netgpt-mail-free-8786.dynv6.netgpt-\
    mail-free-8791.dynv6.netgpt-mail-free-8886.dynv6.netgpt-mail-free-8933.dynv6.netgpt-mail-free-8944.d\
    ynv6.netgpt-mail-free-9243.dynv6.netgpt-mail-free-9307.dynv6.netgpt-mail-free-9446.dynv6.netgpt-mail\
    -free-9502.dynv6.netgpt-mail-free-9515.dynv6.netgpt-mail-free-9584.dynv6.netgpt-mail-free-9609.dynv6\
    .netgpt-mail-free-9620.dynv6.netgpt-mail-free-9695.dynv6.netgpt-mail-free-9825.dynv6.netgpt-mail-fre\
    e-9935.dynv6.nethot-mail.cfmmmo.us.ciushijima1129.mlmiauj.comarenahiveai.comgarrymccooey.comverel.on\
    linedatarca.comextraku.netparthekio.livepremiumcrome.siteswift-mail.nettubeemail.compeakac.xyzcoolza\
    beel.xyzdoudizhu.tophidingmail.netronete.come-marketstore.ruzcovz.rucuaks.funvenariq.cfdairconpros.x\
    yzeanok.comjywa.socialkurumibnb.dog10minutemail.netchildsavetrust.orgjbsze.netmailpooch.comkyntaris.\
    cfdmysadfjwefwf.us.cilucktaro.cominbox2.infoassetscaredubai.xyznoinspect.topsinema.mlxn--d-bga.netax\
    sup.netfakedemail.comgptmail.us.cispybox.deeartin.netmymail.infos.sttehillahpraise.ukyangzhong-sfd.c\
    c6url.comdozvon-spb.runodezine.comtravelistaworld.com000webmail.dyndns.ddnss.demiros.cloudanhiqojkaq\
    1.abrdns.comdsbe.makeupmail4trash.compvnmax.spacetrashmail.comlukop.dktivendra.cfdvdzc.skinskygazer4\
    2.cnmailfree.gqbdshar.comabovewe.usdraughtier.comcdfaq.cominfocom.zp.uag-mail.krs3k.netssanphone.mez\
    qjq.hairemailspam.tktempmailer.netphmail.usnongnue.comtgoj.skinacservicesdxb.xyzafeeyah.storexqmm.ha\
    irmuell.ioopentrash.comtemp-mail.bestxww.ro499713376.xyzthisisnotmyrealemail.comcrczrsxls.topji6.der\
    andomail.netsimplefreon.xyzkempstoncharities.co.uktinoza.orgmail12h.comtrashmail.orgdenipl.comirania\
    ndsa.orgneomailbox.comspamtrap.roxl.cxnespj.comvladhub.buzzpiaa.mepxlys.comygpa.autoscivx.orgfatflap\
    .comhackersquad.tkbunchofidiots.comryyr.rusrame.comtop101.denoopmail.commetas.io.vnwegwerfemail.neth\
    erilev.topbitymails.ussudern.degossipglove.ukpitaniezdorovie.ruacceptwe.usgerv.appbeefmilk.commailon\
    aut.comrotherhamcorp.netsoisz.comeasymails.ccz8ebbq2.camdvr.orgimail.edu.vnblondmail.comkiwkiw.shopo\
    wovo.siteemail-temp.comwillhackforfood.bizvi1ilpa.mywire.orgpostacin.comatnet.topflavourity.compriva\
    cy.nettwck.hairexactacrepair.xyzibande.xyzbcast.wsnimbacharity.commerepost.comsendokai.clickfront14.\
    orghelloricky.compixelgagnant.netheathenhammer.comqcai.skinmyntora.cfdnaobk.comtmpjr.memech2build.io\
    .vnxdpxdp.onlinejiaxi.workshkele.cyoucruncoau.asiadispo.inemail-free.onlinever0.tkastroempires.info1\
    0minutemail.cfjhphoto.topasurad.comestatemaintenancedubai.xyzgislinghamsilverband.comsunmoonlight.sh\
    opecoverseworld.comwenkuu.commailed.inwatrf.comallprowe.usramcen.comapfelkorps.demailfree.gaportaltr\
    endsarena.comtiffincrane.comwattcottage.me2048unblocked.comnbzmr.comvfwladiesauxin.orgzippymail.info\
    sadrain.shopirishspringrealty.comelygifts.comwpnf.skinhotelpiesi.proartleoncommunications.comosxoful\
    k.comfaizasoft.comkaynlab.compratikmail.orgtrashemail.dezlzu.skinmailshan.comallseasonswe.uscutevi.u\
    swebmailus.comforexzig.comgng.edu.pljbsze.nechatgptuk.pp.uafairairconfix.xyzt6s7.topmailtao.meyui.it\
    tmailor.comcrgjw3a.giize.comgo2farm.io.vnroiv.hairsd3.in000-webmail.myhome-server.de9me.sitebudgetac\
    .xyzfastacura.comrisingsuntouch.comtidaksuka.cfdrezalabs.shopaubady.comlandmail.coqlto.hairdaibond.i\
    nfogoodjzy.artdammexe.netgehensiemirnichtaufdensack.degladogmi.fr.nfhopesx.comtopren.cyou8127ep.comd\
    warfmining.commerry.pinkzumpul.comkaka0.krjmail.ovhdiginey.comferdomnermail.comrudymail.mlalightmoti\
    on.cloudheycmm.cndfghjertyh.dynv6.netnextpomi.dynv6.netprocontract365.xyznucleant.orgbaiyucraft.sbss\
    heinup.comfextemp.comliondapt.comrobot-mail.comwakingupesther.comflymail.tkmyspaceinc.netdigitecy.li\
    vemfunza.comsilvercoin.lifeparlimentpetitioner.tkopenavz.comdontsleep404.comdulichdatlanh.comsavemyd\
    inar.comkadokawa.cflakelivingstonrealestate.comnoizonicfoundation.comsafetymail.info4bus.io.vnamberh\
    eadline.buzzchongqilai.cc1234211.xyzhormails.comqodiq.comspamwc.gqdecodewp.comtemporam.onlineinboxed\
    .pwsharebot.netsay0.com18lover.comdv2.hostgarod1.xyzlohinja.comazulejoslowcost.esspamail.devasteron.\
    comvolaj.comiridales.comquicksend.chappinventor.nlcoolrepairdxb.xyzstufmail.combrevitron.cfdfreshcoo\
    ling.xyzguozivpn.cc.cdvpii.beerebbob.commailf5.comviewcastmedia.netaegiscorp.netexpertskarama.xyztid\
    ewick.orginboxopen.spacemail-help.net51mail.shopkuromee.storemoonikent.usnfast.netspamthis.networkdu\
    baimaintenance247.comqlbz.hairtuyenchau.site75hosting.orgdiscard.gqknickerbockerban.desmapfree24.com\
    gruene-no-thanks.xyzaecmedya.comiuemail.mensagametour.comunicodeworld.comcodivide.comweg-werf-email.\
    decood.foodbenphim.comeml.pp.uamailslurp.comtemporam.comlovepet.vipglitch.sxemergencymail.sitebj41.h\
    elpfragolina2.tkemkei.mlmiramaintenance.comtoyafterglow.mesoco7.comevnft.comwibblesmith.commudonmain\
    tenance.comapple.edu.plmailgo.cyouprimehvacpro.xyzskrx.tkdubaiserviceworks.comfreonexpert.xyzlastexi\
    le.sitemail0.gayxkm.skinhartbot.deyanhd-jkd.topwifimaple.comyecp.rusustainablecitymaintenance.comwer\
    e-w.topwhf222.topdespammed.commekqh.eu.ccshopvipduzk666.shoptempmail.usanypng.comh8s.orgmitraprem.on\
    linerf.gdrustyload.comboukshilf.comlkgn.se2932919455.dynv6.netyoutube-com-watch-jtpdc8khnpi.theworkp\
    c.comdnsraven.metikmail.orgnowmymail.compriyoemail.siteboofx.comtechlhj.emailepsteinisland.clickedud\
    ingy.cfdtravelfriend.onlinebinnary.comsika3.comthshyo.orgeiveg.comhqid.homesnonspam.eu7novels.comhid\
    ebox.orgv2v.worldnazisat.comremail.gaalfaceti.comrecode.metaischaves.comfunnylolcap.storemomroad.org\
    veryday.chklassmaster.comtemppppo.storekemptvillebaseball.com66b1it.eu.orgcapy.gayogcover.comqiuvisi\
    on.comcmcc.indevs.inacc1s.netnqmo.comp94y7ff.camdvr.orgcozilla.pwedny.netsu.cloudns.bizchoner.shopex\
    espay.com99mail.usjoymail.cyousharpaircool.xyzbigmail.lolepurcf.orgmuataikhoan.infosupplementsdiary.\
    comtempmailo.combyiepsxqu.topdigitalmail.infopwrby.comus.af",
    buckets: &[
        0, 0, 0, 2, 4, 4, 7, 7, 9, 10, 14, 14, 16, 17, 18, 19,
        21, 22, 22, 22, 25, 27, 28, 29, 29, 31, 31, 33, 33, 34, 36, 38,
        41, 42, 43, 44, 45, 46, 46, 48, 48, 48, 49, 49, 50, 53, 55, 56,
        58, 59, 61, 62, 63, 64, 64, 64, 66, 66, 69, 71, 74, 77, 80, 80,
        81, 81, 82, 82, 82, 83, 84, 84, 85, 85, 85, 89, 90, 90, 91, 92,
        93, 93, 94, 95, 95, 96, 99, 100, 101, 101, 102, 105, 105, 107, 107, 109,
        109, 111, 112, 112, 117, 118, 119, 121, 122, 122, 122, 122, 125, 126, 126, 127,
        128, 130, 132, 132, 133, 136, 138, 138, 139, 140, 142, 142, 142, 143, 144, 144,
        145, 145, 145, 145, 148, 150, 151, 152, 152, 152, 153, 156, 159, 163, 166, 168,
        168, 171, 171, 173, 175, 178, 179, 180, 182, 182, 182, 182, 183, 183, 183, 184,
        185, 187, 189, 189, 190, 192, 194, 195, 196, 196, 199, 200, 200, 200, 202, 202,
        206, 206, 207, 208, 210, 210, 211, 211, 212, 213, 213, 214, 214, 215, 217, 220,
        222, 224, 224, 224, 228, 229, 230, 231, 232, 233, 236, 236, 238, 239, 241, 241,
        241, 242, 243, 243, 246, 248, 249, 250, 255, 256, 257, 258, 259, 260, 261, 262,
        262, 263, 264, 264, 264, 265, 266, 267, 267, 267, 267, 267, 268, 270, 270, 271,
        276, 277, 277, 278, 279, 279, 282, 285, 285, 286, 286, 287, 288, 288, 291, 291,
        292, 292, 293, 293, 294, 295, 296, 297, 298, 299, 300, 301, 301, 302, 302, 306,
        306, 306, 307, 308, 308, 308, 308, 309, 310, 310, 313, 314, 315, 318, 319, 320,
        320, 320, 320, 320, 320, 321, 322, 324, 327, 327, 329, 329, 331, 334, 336, 337,
        337, 339, 339, 340, 340, 341, 341, 342, 343, 344, 347, 348, 348, 350, 350, 352,
        352, 353, 353, 354, 354, 356, 356, 358, 358, 358, 361, 363, 364, 364, 366, 366,
        366, 366, 366, 367, 369, 369, 370, 372, 373, 374, 374, 378, 379, 379, 379, 380,
        381, 381, 381, 383, 384, 385, 386, 388, 389, 390, 390, 390, 393, 394, 398, 399,
        402, 403, 404, 407, 409, 409, 409, 411, 413, 415, 417, 418, 419, 419, 422, 422,
        425, 425, 426, 427, 427, 428, 429, 430, 432, 432, 432, 432, 434, 435, 437, 437,
        437, 437, 438, 439, 439, 440, 441, 441, 444, 446, 447, 449, 451, 451, 451, 453,
        453, 454, 455, 456, 456, 458, 459, 459, 460, 461, 463, 463, 464, 465, 467, 467,
        469, 472, 473, 474, 474, 476, 479, 483, 484, 487, 488, 490, 494, 494, 497, 499,
        500, 501, 501, 504, 506, 508, 508, 509, 509, 509, 509, 509, 511, 512, 513, 513,
        513, 515, 516, 518, 518, 518, 518, 519, 519, 520, 521, 522, 523, 523, 524, 524,
        524, 525, 526, 528, 529, 529, 531, 531, 532, 532, 533, 533, 534, 536, 538, 539,
        540, 542, 546, 546, 549, 549, 549, 551, 552, 552, 554, 556, 557, 560, 561, 561,
        566, 568, 568, 569, 570, 571, 572, 572, 575, 575, 577, 577, 577, 577, 579, 581,
        584, 587, 589, 591, 592, 592, 593, 594, 595, 596, 598, 599, 601, 601, 602, 604,
        606, 608, 608, 608, 609, 610, 611, 611, 612, 612, 616, 616, 617, 618, 619, 622,
        625, 627, 629, 630, 632, 634, 634, 635, 635, 637, 639, 639, 641, 642, 642, 644,
        645, 646, 647, 647, 650, 650, 650, 650, 650, 651, 654, 657, 659, 660, 661, 661,
        663, 664, 666, 668, 668, 670, 672, 674, 676, 679, 680, 680, 684, 685, 685, 687,
        690, 692, 694, 697, 698, 698, 699, 701, 701, 702, 704, 705, 708, 708, 710, 711,
        714, 716, 718, 719, 721, 722, 723, 725, 725, 725, 728, 731, 731, 732, 732, 733,
        733, 734, 744, 745, 745, 745, 747, 747, 749, 750, 752, 754, 754, 754, 755, 755,
        756, 758, 759, 759, 761, 762, 765, 765, 765, 766, 767, 769, 770, 773, 774, 777,
        782, 872, 872, 872, 873, 874, 875, 876, 877, 880, 881, 881, 885, 886, 886, 886,
        887, 891, 893, 894, 896, 898, 898, 899, 901, 903, 904, 906, 909, 912, 913, 913,
        916, 916, 917, 919, 921, 921, 922, 925, 926, 927, 927, 929, 929, 930, 932, 932,
        936, 937, 938, 939, 940, 940, 942, 942, 943, 944, 945, 948, 949, 952, 952, 952,
        955, 955, 956, 958, 961, 962, 965, 967, 967, 969, 969, 971, 972, 973, 977, 977,
        978, 979, 979, 979, 981, 982, 983, 984, 985, 987, 988, 990, 990, 991, 991, 992,
        993, 996, 996, 996, 998, 999, 1000, 1001, 1003, 1006, 1009, 1011, 1012, 1014, 1015, 1020,
        1020, 1025, 1026, 1028, 1029, 1029, 1030, 1030, 1030, 1031, 1033, 1033, 1034, 1036, 1038, 1041,
        1042, 1044, 1045, 1046, 1047, 1047, 1047, 1048, 1051, 1051, 1051, 1053, 1055, 1056, 1057, 1060,
        1062, 1063, 1064, 1067, 1067, 1070, 1071, 1074, 1076, 1077, 1078, 1079, 1081, 1084, 1087, 1087,
        1088, 1088, 1090, 1091, 1093, 1096, 1099, 1101, 1102, 1103, 1105, 1107, 1111, 1113, 1114, 1114,
        1116, 1118, 1118, 1119, 1120, 1122, 1124, 1127, 1130, 1132, 1132, 1135, 1138, 1140, 1140, 1142,
        1144, 1144, 1145, 1146, 1147, 1148, 1149, 1151, 1154, 1155, 1155, 1155, 1155, 1155, 1157, 1158,
        1158, 1159, 1159, 1161, 1162, 1163, 1163, 1163, 1167, 1169, 1171, 1171, 1173, 1175, 1176, 1179,
        1180, 1182, 1184, 1185, 1185, 1188, 1189, 1190, 1190, 1191, 1193, 1193, 1194, 1197, 1197, 1197,
        1198, 1199, 1199, 1203, 1203, 1205, 1207, 1207, 1209, 1209, 1210, 1211, 1211, 1211, 1213, 1215,
        1216, 1218, 1219, 1219, 1221, 1221, 1222, 1222, 1225, 1225, 1227, 1229, 1229, 1229, 1231, 1232,
        1234, 1237, 1237, 1238, 1238, 1239, 1241, 1243, 1244, 1245, 1245, 1246, 1247, 1247, 1249, 1249,
        1250, 1252, 1253, 1255, 1256, 1256, 1256, 1257, 1257, 1258, 1260, 1262, 1265, 1265, 1265, 1266,
        1268, 1268, 1268, 1270, 1271, 1273, 1274, 1275, 1276, 1276, 1276, 1278, 1279, 1279, 1280, 1280,
        1281, 1285, 1287, 1288, 1292, 1292, 1294, 1295, 1297, 1298, 1300, 1300, 1301, 1301, 1302, 1304,
        1307, 1307, 1307, 1308, 1310, 1312, 1313, 1315, 1316, 1317, 1319, 1319, 1320, 1321, 1324, 1326,
        1328, 1332, 1335, 1339, 1340, 1340, 1340, 1343, 1344, 1344, 1345, 1345, 1345, 1346, 1348, 1349,
        1349, 1349, 1349, 1349, 1350, 1352, 1352, 1354, 1357, 1358, 1358, 1358, 1359, 1359, 1360, 1360,
        1363, 1365, 1369, 1371, 1372, 1375, 1376, 1376, 1376, 1377, 1379, 1379, 1380, 1381, 1382, 1383,
        1386, 1386, 1386, 1389, 1391, 1395, 1397, 1399, 1400, 1401, 1401, 1402, 1403, 1404, 1404, 1407,
        1408, 1410, 1410, 1411, 1412, 1413, 1414, 1415, 1415, 1416, 1416, 1417, 1417, 1417, 1417, 1418,
        1419, 1421, 1422, 1425, 1425, 1425, 1425, 1426, 1428, 1430, 1434, 1436, 1437, 1439, 1440, 1441,
        1441, 1444, 1445, 1447, 1448, 1448, 1450, 1451, 1453, 1453, 1455, 1456, 1458, 1459, 1461, 1461,
        1463, 1464, 1467, 1468, 1470, 1471, 1473, 1473, 1474, 1474, 1475, 1476, 1479, 1479, 1482, 1484,
        1486, 1486, 1486, 1489, 1491, 1491, 1493, 1493, 1495, 1500, 1501, 1503, 1506, 1507, 1508, 1511,
        1511, 1513, 1514, 1515, 1515, 1516, 1519, 1519, 1521, 1522, 1522, 1522, 1526, 1527, 1530, 1530,
        1530, 1531, 1533, 1534, 1535, 1536, 1536, 1538, 1538, 1540, 1540, 1540, 1542, 1542, 1543, 1543,
        1543, 1544, 1545, 1547, 1548, 1550, 1551, 1551, 1553, 1553, 1554, 1554, 1557, 1559, 1560, 1565,
        1566, 1569, 1570, 1573, 1573, 1575, 1578, 1578, 1579, 1579, 1579, 1581, 1581, 1583, 1583, 1584,
        1584, 1584, 1585, 1585, 1586, 1587, 1588, 1589, 1589, 1590, 1590, 1591, 1591, 1592, 1592, 1593,
        1594, 1596, 1597, 1597, 1597, 1599, 1599, 1601, 1603, 1603, 1604, 1605, 1607, 1610, 1610, 1611,
        1613, 1614, 1614, 1614, 1614, 1615, 1616, 1618, 1618, 1619, 1620, 1621, 1622, 1622, 1622, 1622,
        1622, 1625, 1626, 1626, 1626, 1626, 1628, 1628, 1631, 1632, 1634, 1634, 1636, 1636, 1636, 1636,
        1636, 1637, 1638, 1638, 1639, 1640, 1642, 1645, 1646, 1646, 1646, 1647, 1650, 1650, 1652, 1652,
        1652, 1652, 1654, 1655, 1656, 1657, 1659, 1660, 1663, 1666, 1666, 1671, 1671, 1671, 1672, 1673,
        1675, 1677, 1678, 1678, 1678, 1681, 1681, 1681, 1682, 1685, 1687, 1690, 1691, 1692, 1693, 1694,
        1694, 1695, 1696, 1696, 1697, 1698, 1698, 1701, 1705, 1708, 1710, 1711, 1714, 1715, 1715, 1715,
        1718, 1719, 1722, 1725, 1727, 1731, 1731, 1733, 1735, 1739, 1742, 1742, 1742, 1744, 1745, 1746,
        1746, 1746, 1746, 1748, 1750, 1751, 1753, 1756, 1758, 1759, 1767, 1769, 1772, 1772, 1773, 1773,
        1773, 1774, 1777, 1780, 1782, 1783, 1784, 1785, 1787, 1787, 1790, 1791, 1792, 1792, 1792, 1793,
        1797, 1798, 1798, 1799, 1799, 1800, 1801, 1805, 1806, 1807, 1807, 1807, 1808, 1810, 1810, 1813,
        1814, 1816, 1817, 1819, 1819, 1821, 1822, 1822, 1822, 1822, 1824, 1824, 1826, 1828, 1828, 1828,
        1829, 1831, 1834, 1834, 1837, 1838, 1840, 1840, 1840, 1840, 1841, 1842, 1843, 1844, 1845, 1846,
        1846, 1849, 1850, 1850, 1852, 1853, 1853, 1853, 1853, 1853, 1854, 1854, 1858, 1859, 1860, 1861,
        1861, 1862, 1865, 1865, 1866, 1866, 1867, 1868, 1869, 1871, 1873, 1876, 1878, 1879, 1879, 1879,
        1881, 1883, 1887, 1887, 1888, 1891, 1893, 1893, 1894, 1895, 1895, 1897, 1898, 1900, 1900, 1901,
        1901, 1902, 1902, 1903, 1904, 1906, 1907, 1907, 1911, 1915, 1916, 1918, 1919, 1919, 1919, 1919,
        1920, 1923, 1923, 1923, 1926, 1928, 1930, 1930, 1931, 1931, 1932, 1934, 1935, 1935, 1936, 1936,
        1936, 1937, 1938, 1938, 1938, 1939, 1939, 1940, 1942, 1944, 1949, 1951, 1953, 1953, 1953, 1953,
        1955, 1956, 1956, 1958, 1958, 1959, 1959, 1960, 1962, 1964, 1965, 1965, 1965, 1966, 1968, 1971,
        1971, 1972, 1974, 1975, 1976, 1980, 1982, 1984, 1986, 1987, 1988, 1990, 1991, 1991, 1992, 1992,
        1992, 1992, 1992, 1992, 1992, 1993, 1993, 1995, 1997, 1999, 2002, 2003, 2003, 2006, 2007, 2010,
        2010, 2010, 2013, 2014, 2014, 2016, 2017, 2018, 2018, 2019, 2023, 2025, 2029, 2030, 2032, 2032,
        2032, 2034, 2034, 2034, 2035, 2035, 2038, 2039, 2039, 2040, 2040, 2042, 2043, 2045, 2045, 2045,
        2045, 2046, 2048, 2049, 2051, 2052, 2055, 2055, 2059, 2060, 2063, 2063, 2064, 2064, 2064, 2064,
        2066, 2066, 2066, 2069, 2070, 2070, 2073, 2074, 2075, 2075, 2076, 2077, 2078, 2079, 2080, 2081,
        2081, 2082, 2083, 2085, 2086, 2086, 2089, 2089, 2089, 2090, 2090, 2091, 2091, 2091, 2091, 2093,
        2095, 2097, 2098, 2100, 2103, 2104, 2105, 2107, 2108, 2108, 2109, 2110, 2110, 2112, 2113, 2113,
        2115, 2116, 2118, 2119, 2119, 2120, 2121, 2122, 2123, 2123, 2124, 2124, 2125, 2127, 2128, 2129,
        2130, 2131, 2132, 2134, 2134, 2134, 2138, 2138, 2138, 2140, 2140, 2141, 2141, 2141, 2143, 2145,
        2147, 2148, 2148, 2148, 2149, 2149, 2149, 2151, 2152, 2154, 2154, 2155, 2155, 2156, 2160, 2161,
        2161, 2162, 2165, 2167, 2168, 2169, 2169, 2169, 2171, 2175, 2177, 2177, 2178, 2180, 2180, 2182,
        2182, 2182, 2182, 2183, 2186, 2186, 2186, 2187, 2187, 2188, 2188, 2189, 2190, 2192, 2192, 2192,
        2192, 2193, 2194, 2196, 2196, 2199, 2200, 2202, 2205, 2207, 2210, 2211, 2212, 2212, 2212, 2212,
        2212, 2213, 2214, 2215, 2217, 2219, 2221, 2223, 2225, 2229, 2229, 2230, 2232, 2233, 2234, 2234,
        2234, 2235, 2238, 2238, 2239, 2239, 2241, 2243, 2243, 2244, 2244, 2245, 2246, 2247, 2248, 2249,
        2249, 2252, 2254, 2258, 2260, 2260, 2261, 2262, 2262, 2262, 2264, 2267, 2267, 2268, 2268, 2269,
        2269, 2271, 2271, 2273, 2273, 2275, 2275, 2276, 2277, 2280, 2283, 2283, 2286, 2286, 2286, 2287,
        2290, 2291, 2293, 2293, 2293, 2294, 2297, 2299, 2300, 2301, 2304, 2306, 2306, 2307, 2307, 2309,
        2310, 2310, 2311, 2312, 2312, 2313, 2318, 2318, 2318, 2321, 2321, 2323, 2324, 2324, 2326, 2328,
        2328, 2329, 2330, 2332, 2333, 2334, 2337, 2338, 2339, 2342, 2343, 2344, 2345, 2345, 2346, 2346,
        2348, 2348, 2350, 2351, 2352, 2352, 2353, 2358, 2358, 2360, 2360, 2362, 2363, 2363, 2364, 2364,
        2366, 2367, 2368, 2369, 2370, 2373, 2375, 2376, 2380, 2382, 2382, 2384, 2385, 2387, 2388, 2390,
        2392, 2394, 2395, 2397, 2397, 2400, 2401, 2401, 2402, 2403, 2404, 2405, 2405, 2407, 2408, 2410,
        2410, 2411, 2411, 2411, 2411, 2414, 2416, 2417, 2419, 2419, 2420, 2422, 2423, 2426, 2427, 2427,
        2427, 2430, 2430, 2431, 2433, 2433, 2433, 2434, 2435, 2438, 2440, 2441, 2441, 2443, 2443, 2445,
        2445, 2445, 2447, 2448, 2457, 2459, 2459, 2459, 2460, 2463, 2466, 2467, 2468, 2470, 2471, 2473,
        2474, 2475, 2477, 2478, 2479, 2480, 2481, 2483, 2485, 2488, 2490, 2490, 2491, 2493, 2494, 2495,
        2495, 2495, 2495, 2496, 2496, 2501, 2502, 2503, 2503, 2504, 2506, 2508, 2508, 2511, 2512, 2513,
        2517, 2517, 2518, 2519, 2520, 2520, 2520, 2521, 2523, 2524, 2526, 2526, 2528, 2529, 2530, 2531,
        2531, 2534, 2535, 2536, 2537, 2538, 2538, 2540, 2541, 2542, 2542, 2542, 2542, 2546, 2546, 2547,
        2548, 2549, 2550, 2551, 2551, 2553, 2555, 2556, 2560, 2560, 2561, 2563, 2564, 2565, 2565, 2567,
        2569, 2569, 2571, 2572, 2574, 2574, 2574, 2574, 2575, 2576, 2577, 2577, 2578, 2579, 2579, 2580,
        2581, 2582, 2582, 2582, 2584, 2588, 2589, 2592, 2595, 2595, 2597, 2597, 2598, 2598, 2599, 2601,
        2602, 2603, 2606, 2609, 2610, 2611, 2612, 2615, 2615, 2615, 2615, 2615, 2616, 2618, 2622, 2625,
        2626, 2626, 2627, 2628, 2630, 2630, 2630, 2630, 2631, 2633, 2635, 2637, 2638, 2640, 2642, 2643,
        2647, 2647, 2649, 2650, 2654, 2657, 2659, 2664, 2664, 2665, 2666, 2667, 2669, 2670, 2670, 2673,
        2675, 2677, 2677, 2678, 2679, 2683, 2683, 2685, 2688, 2688, 2692, 2695, 2695, 2697, 2699, 2701,
        2701, 2701, 2701, 2702, 2705, 2706, 2706, 2706, 2706, 2707, 2709, 2709, 2710, 2710, 2711, 2711,
        2711, 2713, 2715, 2715, 2716, 2716, 2718, 2718, 2719, 2719, 2720, 2723, 2725, 2726, 2726, 2727,
        2729, 2729, 2730, 2730, 2732, 2732, 2734, 2735, 2738, 2739, 2739, 2740, 2740, 2740, 2741, 2743,
        2743, 2743, 2746, 2747, 2748, 2748, 2749, 2751, 2754, 2756, 2756, 2758, 2758, 2758, 2758, 2759,
        2760, 2761, 2761, 2761, 2762, 2763, 2763, 2764, 2765, 2765, 2765, 2766, 2767, 2768, 2769, 2771,
        2773, 2774, 2776, 2778, 2779, 2780, 2781, 2782, 2783, 2786, 2787, 2788, 2792, 2792, 2793, 2797,
        2799, 2799, 2800, 2800, 2800, 2803, 2803, 2803, 2807, 2810, 2810, 2812, 2813, 2813, 2813, 2814,
        2814, 2815, 2819, 2820, 2820, 2820, 2820, 2822, 2822, 2824, 2824, 2824, 2825, 2825, 2825, 2826,
        2827, 2828, 2832, 2834, 2836, 2840, 2840, 2841, 2843, 2844, 2845, 2847, 2849, 2850, 2851, 2853,
        2853, 2854, 2857, 2860, 2860, 2862, 2863, 2865, 2867, 2869, 2870, 2871, 2873, 2873, 2873, 2874,
        2876, 2876, 2876, 2879, 2880, 2882, 2884, 2884, 2884, 2888, 2888, 2889, 2889, 2891, 2892, 2895,
        2896, 2897, 2897, 2899, 2902, 2902, 2904, 2908, 2908, 2914, 2917, 2918, 2919, 2920, 2920, 2921,
        2921, 2921, 2921, 2925, 2926, 2928, 2928, 2929, 2931, 2933, 2934, 2936, 2937, 2940, 2941, 2945,
        2946, 2947, 2949, 2952, 2953, 2953, 2954, 2955, 2956, 2959, 2959, 2959, 2962, 2964, 2966, 2969,
        2970, 2970, 2972, 2972, 2972, 2975, 2976, 2978, 2979, 2980, 2980, 2980, 2981, 2981, 2982, 2982,
        2983, 2984, 2986, 2986, 2986, 2988, 2990, 2991, 2994, 2997, 2997, 2997, 2998, 2999, 3001, 3003,
        3003, 3003, 3005, 3006, 3008, 3010, 3015, 3016, 3018, 3019, 3020, 3021, 3023, 3026, 3027, 3029,
        3031, 3033, 3033, 3033, 3035, 3037, 3041, 3042, 3042, 3043, 3045, 3046, 3049, 3049, 3050, 3052,
        3052, 3052, 3057, 3059, 3060, 3060, 3060, 3062, 3063, 3064, 3065, 3065, 3067, 3068, 3068, 3070,
        3072, 3074, 3076, 3076, 3078, 3078, 3080, 3082, 3083, 3085, 3089, 3090, 3091, 3091, 3092, 3094,
        3095, 3095, 3096, 3096, 3097, 3098, 3099, 3101, 3103, 3104, 3106, 3109, 3111, 3112, 3113, 3113,
        3113, 3113, 3114, 3114, 3117, 3117, 3117, 3117, 3117, 3119, 3120, 3121, 3121, 3122, 3123, 3124,
        3124, 3127, 3128, 3131, 3132, 3132, 3133, 3134, 3135, 3137, 3140, 3140, 3140, 3143, 3143, 3143,
        3144, 3145, 3146, 3146, 3147, 3148, 3148, 3150, 3150, 3151, 3154, 3155, 3158, 3159, 3159, 3160,
        3164, 3166, 3166, 3168, 3170, 3170, 3170, 3172, 3173, 3173, 3175, 3176, 3176, 3178, 3180, 3181,
        3182, 3183, 3183, 3184, 3185, 3185, 3186, 3187, 3188, 3189, 3189, 3190, 3191, 3194, 3197, 3198,
        3198, 3199, 3199, 3202, 3204, 3206, 3209, 3209, 3210, 3212, 3213, 3215, 3217, 3219, 3219, 3219,
        3220, 3220, 3221, 3224, 3225, 3226, 3226, 3227, 3231, 3232, 3233, 3234, 3235, 3237, 3242, 3243,
        3245, 3248, 3248, 3248, 3250, 3250, 3250, 3252, 3253, 3255, 3256, 3258, 3260, 3261, 3261, 3262,
        3263, 3263, 3264, 3264, 3264, 3266, 3267, 3267, 3268, 3272, 3273, 3273, 3275, 3275, 3275, 3276,
        3277, 3279, 3280, 3281, 3284, 3284, 3287, 3288, 3289, 3290, 3292, 3293, 3293, 3294, 3298, 3300,
        3300, 3301, 3301, 3302, 3305, 3307, 3308, 3308, 3310, 3312, 3313, 3314, 3317, 3318, 3320, 3320,
        3324, 3325, 3329, 3330, 3330, 3330, 3331, 3332, 3332, 3333, 3334, 3336, 3338, 3338, 3339, 3339,
        3340, 3341, 3342, 3344, 3346, 3346, 3347, 3348, 3349, 3352, 3353, 3355, 3356, 3357, 3358, 3358,
        3358, 3360, 3363, 3363, 3365, 3366, 3367, 3367, 3368, 3368, 3368, 3369, 3370, 3370, 3372, 3374,
        3376, 3376, 3377, 3378, 3381, 3383, 3384, 3387, 3387, 3391, 3392, 3393, 3393, 3396, 3396, 3396,
        3397, 3399, 3402, 3404, 3404, 3405, 3407, 3408, 3410, 3410, 3410, 3410, 3411, 3411, 3411, 3412,
        3412, 3412, 3414, 3416, 3416, 3416, 3416, 3418, 3421, 3421, 3421, 3423, 3423, 3424, 3424, 3426,
        3430, 3432, 3433, 3436, 3437, 3438, 3439, 3440, 3441, 3441, 3443, 3445, 3447, 3449, 3450, 3452,
        3454, 3455, 3458, 3460, 3461, 3462, 3464, 3466, 3466, 3467, 3468, 3468, 3468, 3470, 3470, 3471,
        3471, 3473, 3474, 3474, 3474, 3475, 3476, 3477, 3479, 3482, 3484, 3486, 3487, 3490, 3492, 3493,
        3494, 3495, 3496, 3497, 3498, 3501, 3504, 3505, 3506, 3507, 3509, 3510, 3514, 3514, 3515, 3518,
        3518, 3518, 3519, 3521, 3522, 3523, 3524, 3525, 3527, 3528, 3528, 3530, 3531, 3531, 3532, 3532,
        3532, 3534, 3535, 3535, 3535, 3535, 3537, 3539, 3540, 3540, 3542, 3542, 3542, 3542, 3543, 3545,
        3548, 3550, 3552, 3555, 3556, 3557, 3558, 3558, 3559, 3560, 3563, 3564, 3566, 3569, 3570, 3571,
        3572, 3573, 3573, 3574, 3577, 3577, 3579, 3580, 3581, 3583, 3583, 3584, 3586, 3587, 3587, 3590,
        3592, 3593, 3594, 3596, 3596, 3597, 3599, 3599, 3599, 3602, 3602, 3603, 3604, 3607, 3609, 3610,
        3612, 3612, 3614, 3616, 3616, 3618, 3620, 3620, 3622, 3623, 3625, 3626, 3626, 3627, 3628, 3629,
        3631, 3631, 3632, 3633, 3634, 3637, 3637, 3637, 3639, 3640, 3642, 3642, 3643, 3644, 3644, 3645,
        3646, 3646, 3646, 3647, 3647, 3648, 3653, 3655, 3656, 3657, 3659, 3659, 3661, 3661, 3662, 3663,
        3665, 3666, 3666, 3667, 3670, 3671, 3672, 3673, 3674, 3674, 3674, 3676, 3678, 3678, 3680, 3680,
        3682, 3682, 3683, 3683, 3685, 3685, 3688, 3689, 3689, 3692, 3697, 3698, 3699, 3700, 3700, 3702,
        3703, 3706, 3706, 3706, 3708, 3710, 3714, 3715, 3717, 3717, 3717, 3717, 3718, 3719, 3719, 3720,
        3723, 3723, 3723, 3724, 3724, 3726, 3727, 3728, 3729, 3730, 3731, 3731, 3731, 3732, 3732, 3733,
        3736, 3736, 3737, 3738, 3738, 3738, 3740, 3742, 3742, 3744, 3744, 3747, 3748, 3748, 3749, 3750,
        3753, 3754, 3756, 3758, 3759, 3760, 3761, 3763, 3764, 3767, 3768, 3769, 3770, 3772, 3772, 3773,
        3775, 3776, 3776, 3776, 3777, 3777, 3780, 3781, 3782, 3783, 3786, 3787, 3788, 3789, 3790, 3790,
        3790, 3791, 3793, 3795, 3796, 3799, 3802, 3804, 3805, 3806, 3808, 3810, 3810, 3812, 3812, 3814,
        3814, 3816, 3818, 3819, 3820, 3821, 3822, 3825, 3827, 3828, 3828, 3829, 3830, 3832, 3832, 3833,
        3833, 3834, 3835, 3835, 3837, 3838, 3840, 3842, 3842, 3842, 3843, 3843, 3844, 3845, 3847, 3849,
        3851, 3852, 3853, 3853, 3855, 3855, 3856, 3857, 3859, 3859, 3860, 3862, 3862, 3862, 3862, 3864,
        3865, 3866, 3866, 3868, 3868, 3868, 3869, 3869, 3870, 3872, 3872, 3873, 3876, 3877, 3877, 3879,
        3879, 3879, 3882, 3883, 3885, 3885, 3886, 3887, 3889, 3890, 3890, 3891, 3892, 3893, 3893, 3894,
        3894, 3896, 3898, 3900, 3903, 3903, 3907, 3907, 3909, 3910, 3911, 3911, 3911, 3913, 3914, 3914,
        3914, 3914, 3914, 3914, 3916, 3917, 3919, 3919, 3919, 3921, 3922, 3924, 3924, 3926, 3927, 3928,
        3929, 3930, 3930, 3930, 3930, 3931, 3932, 3934, 3937, 3940, 3940, 3941, 3942, 3945, 3947, 3950,
        3952, 3953, 3954, 3955, 3956, 3957, 3958, 3958, 3960, 3962, 3963, 3964, 3965, 3965, 3966, 3968,
        3968, 3970, 3971, 3972, 3973, 3974, 3976, 3976, 3979, 3982, 3985, 3986, 3986, 3986, 3988, 3990,
        3992, 3992, 3994, 3994, 3994, 3996, 3996, 3997, 3999, 3999, 4001, 4002, 4003, 4003, 4006, 4007,
        4008, 4008, 4011, 4016, 4016, 4019, 4019, 4020, 4022, 4023, 4025, 4027, 4028, 4028, 4031, 4032,
        4032, 4033, 4033, 4035, 4039, 4042, 4043, 4047, 4049, 4052, 4054, 4057, 4058, 4059, 4060, 4061,
        4061, 4063, 4066, 4067, 4068, 4070, 4070, 4072, 4074, 4074, 4075, 4076, 4077, 4079, 4081, 4083,
        4083, 4084, 4087, 4087, 4087, 4092, 4093, 4095, 4096, 4097, 4098, 4098, 4099, 4101, 4101, 4102,
        4104, 4106, 4108, 4108, 4108, 4108, 4108, 4109, 4109, 4110, 4111, 4114, 4115, 4117, 4118, 4118,
        4119, 4120, 4121, 4121, 4121, 4122, 4122, 4123, 4125, 4125, 4127, 4130, 4132, 4132, 4132, 4132,
        4133, 4137, 4140, 4142, 4143, 4144, 4144, 4146, 4146, 4146, 4146, 4148, 4148, 4150, 4152, 4153,
        4154, 4154, 4156, 4157, 4157, 4158, 4161, 4163, 4165, 4165, 4166, 4168, 4171, 4172, 4173, 4177,
        4177, 4178, 4180, 4181, 4182, 4184, 4185, 4189, 4193, 4194, 4199, 4199, 4200, 4202, 4205, 4205,
        4205, 4207, 4208, 4209, 4211, 4211, 4211, 4211, 4211, 4212, 4212, 4214, 4215, 4215, 4215, 4217,
        4219, 4220, 4220, 4220, 4222, 4224, 4225, 4226, 4226, 4227, 4229, 4229, 4230, 4230, 4234, 4237,
        4237, 4238, 4240, 4242, 4244, 4244, 4244, 4247, 4251, 4252, 4256, 4257, 4259, 4261, 4262, 4262,
        4264, 4264, 4266, 4266, 4268, 4269, 4270, 4272, 4272, 4272, 4273, 4275, 4277, 4279, 4280, 4280,
        4280, 4280, 4281, 4282, 4283, 4284, 4285, 4286, 4286, 4287, 4288, 4290, 4293, 4295, 4299, 4301,
        4301, 4301, 4303, 4305, 4305, 4307, 4309, 4313, 4314, 4314, 4314, 4317, 4320, 4326, 4327, 4328,
        4329, 4332, 4334, 4336, 4337, 4338, 4338, 4340, 4343, 4344, 4348, 4350, 4351, 4354, 4355, 4355,
        4356, 4360, 4360, 4361, 4362, 4362, 4362, 4364, 4366, 4368, 4369, 4369, 4369, 4370, 4371, 4372,
        4374, 4374, 4374, 4374, 4377, 4379, 4381, 4383, 4383, 4384, 4385, 4388, 4390, 4394, 4395, 4395,
        4396, 4398, 4399, 4400, 4402, 4403, 4410, 4412, 4415, 4416, 4416, 4418, 4419, 4419, 4421, 4422,
        4424, 4424, 4424, 4426, 4427, 4428, 4430, 4431, 4434, 4434, 4435, 4441, 4441, 4442, 4442, 4443,
        4444, 4447, 4447, 4449, 4449, 4451, 4453, 4454, 4457, 4459, 4462, 4462, 4463, 4464, 4466, 4466,
        4466, 4466, 4466, 4466, 4466, 4467, 4468, 4468, 4469, 4472, 4473, 4475, 4475, 4475, 4477, 4477,
        4477, 4480, 4483, 4483, 4483, 4483, 4483, 4484, 4485, 4488, 4489, 4493, 4494, 4495, 4498, 4499,
        4516, 4519, 4519, 4519, 4520, 4521, 4521, 4522, 4523, 4523, 4525, 4527, 4528, 4529, 4532, 4532,
        4534, 4534, 4535, 4537, 4538, 4540, 4546, 4547, 4548, 4551, 4552, 4555, 4557, 4558, 4560, 4562,
        4562, 4565, 4566, 4566, 4568, 4570, 4571, 4571, 4573, 4574, 4574, 4575, 4577, 4577, 4577, 4578,
        4579, 4579, 4580, 4583, 4585, 4585, 4585, 4586, 4590, 4591, 4594, 4594, 4596, 4598, 4600, 4601,
        4602, 4603, 4605, 4607, 4609, 4611, 4612, 4614, 4614, 4615, 4615, 4616, 4617, 4617, 4620, 4621,
        4624, 4626, 4626, 4626, 4626, 4627, 4629, 4631, 4631, 4631, 4634, 4635, 4635, 4637, 4640, 4641,
        4643, 4643, 4644, 4645, 4646, 4649, 4649, 4650, 4650, 4652, 4653, 4653, 4655, 4656, 4657, 4658,
        4658, 4659, 4660, 4661, 4662, 4663, 4663, 4663, 4667, 4667, 4668, 4669, 4669, 4670, 4672, 4675,
        4677, 4681, 4681, 4682, 4683, 4686, 4686, 4687, 4688, 4690, 4691, 4691, 4693, 4696, 4697, 4698,
        4699, 4700, 4702, 4702, 4704, 4708, 4708, 4709, 4713, 4714, 4716, 4718, 4720, 4721, 4723, 4723,
        4723, 4723, 4723, 4726, 4726, 4727, 4728, 4729, 4732, 4735, 4736, 4738, 4738, 4740, 4742, 4742,
        4743, 4743, 4746, 4747, 4747, 4751, 4751, 4752, 4753, 4756, 4757, 4760, 4764, 4766, 4768, 4770,
        4770, 4771, 4772, 4773, 4774, 4774, 4775, 4777, 4777, 4778, 4782, 4783, 4783, 4783, 4784, 4785,
        4787, 4787, 4788, 4789, 4789, 4791, 4791, 4791, 4791, 4792, 4793, 4796, 4797, 4797, 4797, 4798,
        4799, 4799, 4800, 4801, 4802, 4803, 4805, 4807, 4813, 4816, 4817, 4817, 4818, 4821, 4822, 4825,
        4829, 4831, 4832, 4834, 4839, 4841, 4843, 4845, 4848, 4849, 4849, 4849, 4851, 4852, 4853, 4854,
        4857, 4857, 4859, 4859, 4860, 4862, 4863, 4863, 4863, 4865, 4866, 4867, 4869, 4870, 4872, 4872,
        4873, 4876, 4878, 4879, 4879, 4882, 4883, 4885, 4887, 4887, 4887, 4889, 4891, 4893, 4894, 4896,
        4900, 4903, 4903, 4905, 4905, 4905, 4908, 4910, 4910, 4914, 4915, 4916, 4917, 4918, 4918, 4920,
        4920, 4922, 4923, 4924, 4925, 4925, 4929, 4929, 4930, 4931, 4931, 4932, 4933, 4934, 4934, 4934,
        4934, 4934, 4936, 4937, 4939, 4940, 4941, 4942, 4943, 4944, 4945, 4947, 4949, 4951, 4957, 4957,
        4957, 4957, 4958, 4959, 4959, 4962, 4966, 4968, 4970, 4970, 4971, 4972, 4974, 4974, 4977, 4977,
        4981, 4981, 4982, 4984, 4985, 4985, 4986, 4986, 4989, 4990, 4990, 4992, 4995, 4998, 4998, 5000,
        5003, 5005, 5006, 5006, 5006, 5006, 5007, 5009, 5011, 5012, 5013, 5015, 5017, 5017, 5018, 5019,
        5019, 5021, 5022, 5023, 5023, 5025, 5025, 5025, 5027, 5029, 5030, 5035, 5036, 5038, 5039, 5039,
        5040, 5041, 5043, 5043, 5046, 5046, 5047, 5050, 5051, 5052, 5053, 5053, 5054, 5055, 5056, 5056,
        5058, 5060, 5061, 5061, 5062, 5063, 5063, 5064, 5065, 5066, 5066, 5067, 5069, 5069, 5072, 5076,
        5078, 5079, 5081, 5081, 5082, 5083, 5083, 5083, 5084, 5085, 5087, 5088, 5091, 5092, 5092, 5095,
        5097, 5098, 5103, 5104, 5106, 5110, 5110, 5114, 5114, 5119, 5119, 5120, 5120, 5122, 5124, 5127,
        5129, 5131, 5131, 5132, 5134, 5135, 5136, 5137, 5137, 5138, 5141, 5145, 5147, 5149, 5149, 5149,
        5150, 5151, 5151, 5152, 5152, 5154, 5156, 5157, 5157, 5159, 5159, 5162, 5162, 5163, 5164, 5167,
        5171, 5173, 5173, 5174, 5176, 5177, 5177, 5178, 5178, 5180, 5181, 5184, 5186, 5187, 5187, 5187,
        5188, 5191, 5192, 5193, 5194, 5198, 5199, 5201, 5201, 5202, 5202, 5203, 5204, 5207, 5209, 5209,
        5210, 5211, 5211, 5212, 5214, 5214, 5215, 5215, 5216, 5216, 5216, 5217, 5218, 5219, 5219, 5219,
        5220, 5220, 5222, 5222, 5223, 5223, 5223, 5223, 5226, 5228, 5229, 5229, 5229, 5230, 5233, 5233,
        5234, 5235, 5236, 5237, 5237, 5240, 5240, 5240, 5242, 5243, 5243, 5243, 5243, 5245, 5246, 5247,
        5248, 5250, 5250, 5250, 5253, 5254, 5254, 5256, 5256, 5256, 5256, 5256, 5257, 5259, 5260, 5260,
        5260, 5264, 5265, 5266, 5268, 5269, 5269, 5270, 5271, 5273, 5273, 5273, 5275, 5275, 5277, 5278,
        5278, 5279, 5279, 5279, 5280, 5281, 5281, 5281, 5282, 5283, 5285, 5285, 5286, 5288, 5289, 5289,
        5290, 5290, 5293, 5298, 5299, 5300, 5301, 5301, 5302, 5302, 5302, 5302, 5302, 5305, 5306, 5309,
        5311, 5313, 5314, 5314, 5316, 5317, 5318, 5320, 5321, 5322, 5323, 5323, 5323, 5325, 5328, 5328,
        5329, 5329, 5329, 5329, 5330, 5335, 5335, 5335, 5337, 5337, 5339, 5339, 5339, 5341, 5342, 5343,
        5347, 5348, 5351, 5351, 5352, 5352, 5354, 5354, 5354, 5355, 5356, 5357, 5359, 5360, 5364, 5365,
        5365, 5367, 5368, 5368, 5369, 5371, 5373, 5374, 5374, 5376, 5377, 5377, 5380, 5381, 5382, 5383,
        5384, 5384, 5386, 5389, 5390, 5393, 5396, 5397, 5397, 5399, 5399, 5400, 5403, 5404, 5404, 5406,
        5406, 5406, 5407, 5410, 5412, 5415, 5416, 5417, 5417, 5418, 5419, 5421, 5423, 5424, 5425, 5427,
        5430, 5431, 5433, 5435, 5436, 5437, 5437, 5438, 5440, 5442, 5443, 5445, 5446, 5449, 5450, 5450,
        5452, 5453, 5454, 5456, 5459, 5459, 5460, 5460, 5460, 5463, 5465, 5467, 5469, 5470, 5471, 5472,
        5475, 5479, 5480, 5480, 5481, 5483, 5484, 5485, 5488, 5489, 5491, 5494, 5495, 5496, 5496, 5498,
        5498, 5499, 5501, 5502, 5503, 5503, 5504, 5506, 5507, 5511, 5511, 5511, 5512, 5514, 5516, 5518,
        5519, 5522, 5525, 5526, 5527, 5529, 5531, 5532, 5533, 5536, 5537, 5538, 5541, 5541, 5541, 5542,
        5544, 5548, 5548, 5549, 5549, 5551, 5551, 5553, 5554, 5555, 5556, 5556, 5556, 5556, 5558, 5558,
        5560, 5561, 5562, 5564, 5564, 5564, 5566, 5568, 5569, 5571, 5571, 5572, 5573, 5577, 5580, 5581,
        5583, 5585, 5588, 5589, 5590, 5590, 5591, 5592, 5595, 5598, 5598, 5599, 5601, 5601, 5601, 5601,
        5602, 5603, 5605, 5606, 5608, 5608, 5608, 5611, 5613, 5616, 5617, 5618, 5619, 5620, 5621, 5621,
        5622, 5623, 5626, 5627, 5627, 5629, 5629, 5631, 5632, 5634, 5636, 5637, 5638, 5640, 5640, 5641,
        5642, 5644, 5645, 5645, 5647, 5650, 5650, 5650, 5654, 5656, 5657, 5657, 5659, 5660, 5662, 5663,
        5664, 5664, 5665, 5666, 5667, 5667, 5668, 5670, 5673, 5673, 5676, 5677, 5679, 5680, 5681, 5681,
        5682, 5685, 5687, 5687, 5688, 5689, 5691, 5693, 5694, 5696, 5697, 5698, 5701, 5702, 5703, 5703,
        5705, 5706, 5708, 5710, 5713, 5716, 5716, 5719, 5720, 5721, 5722, 5723, 5724, 5725, 5727, 5729,
        5730, 5731, 5731, 5731, 5731, 5731, 5732, 5733, 5733, 5734, 5735, 5738, 5738, 5739, 5741, 5741,
        5743, 5747, 5748, 5750, 5753, 5754, 5755, 5756, 5758, 5758, 5759, 5760, 5762, 5764, 5765, 5767,
        5768, 5769, 5769, 5770, 5776, 5777, 5777, 5778, 5780, 5780, 5785, 5785, 5785, 5788, 5790, 5790,
        5791, 5792, 5792, 5795, 5799, 5800, 5802, 5802, 5803, 5805, 5807, 5808, 5809, 5809, 5809, 5812,
        5812, 5813, 5813, 5815, 5816, 5817, 5819, 5820, 5821, 5821, 5823, 5825, 5825, 5825, 5826, 5829,
        5831, 5832, 5833, 5834, 5835, 5837, 5839, 5840, 5841, 5842, 5842, 5842, 5843, 5843, 5844, 5844,
        5845, 5847, 5847, 5850, 5850, 5852, 5853, 5854, 5856, 5857, 5858, 5859, 5859, 5861, 5864, 5865,
        5865, 5866, 5868, 5868, 5871, 5872, 5875, 5875, 5876, 5876, 5878, 5879, 5880, 5881, 5881, 5882,
        5884, 5886, 5888, 5890, 5891, 5891, 5892, 5894, 5894, 5898, 5901, 5901, 5903, 5904, 5904, 5905,
        5907, 5909, 5909, 5910, 5910, 5911, 5913, 5916, 5916, 5916, 5918, 5919, 5922, 5922, 5922, 5923,
        5925, 5926, 5926, 5927, 5927, 5927, 5927, 5928, 5929, 5930, 5932, 5934, 5934, 5936, 5936, 5936,
        5939, 5939, 5944, 5945, 5947, 5949, 5950, 5951, 5954, 5955, 5957, 5958, 5958, 5958, 5962, 5962,
        5962, 5962, 5964, 5964, 5967, 5970, 5971, 5971, 5971, 5974, 5977, 5978, 5978, 5981, 5983, 5985,
        5988, 5989, 5990, 5991, 5993, 5995, 5997, 5998, 5998, 6000, 6000, 6001, 6004, 6005, 6007, 6010,
        6010, 6013, 6013, 6014, 6017, 6017, 6021, 6021, 6021, 6022, 6025, 6026, 6026, 6027, 6028, 6028,
        6028, 6029, 6030, 6031, 6033, 6035, 6036, 6037, 6040, 6042, 6042, 6042, 6044, 6044, 6044, 6048,
        6049, 6051, 6051, 6051, 6051, 6053, 6055, 6056, 6056, 6057, 6058, 6058, 6060, 6061, 6062, 6064,
        6064, 6065, 6067, 6068, 6068, 6068, 6069, 6071, 6071, 6071, 6073, 6074, 6075, 6075, 6077, 6078,
        6080, 6083, 6084, 6086, 6086, 6088, 6090, 6091, 6092, 6092, 6092, 6094, 6094, 6096, 6096, 6097,
        6098, 6099, 6100, 6101, 6101, 6102, 6106, 6106, 6109, 6109, 6112, 6115, 6115, 6115, 6116, 6118,
        6119, 6122, 6123, 6124, 6124, 6124, 6126, 6126, 6126, 6128, 6129, 6131, 6132, 6135, 6136, 6137,
        6139, 6140, 6141, 6141, 6141, 6143, 6144, 6144, 6146, 6147, 6148, 6151, 6153, 6153, 6155, 6155,
        6157, 6159, 6160, 6165, 6166, 6166, 6168, 6168, 6168, 6168, 6169, 6170, 6170, 6171, 6173, 6175,
        6178, 6179, 6180, 6181, 6182, 6184, 6185, 6186, 6186, 6186, 6186, 6187, 6189, 6189, 6189, 6191,
        6192, 6193, 6194, 6195, 6198, 6199, 6201, 6204, 6205, 6205, 6206, 6208, 6208, 6208, 6208, 6210,
        6211, 6212, 6213, 6213, 6214, 6215, 6215, 6217, 6220, 6221, 6222, 6224, 6224, 6224, 6225, 6226,
        6230, 6230, 6230, 6232, 6232, 6233, 6235, 6238, 6239, 6240, 6241, 6241, 6243, 6243, 6244, 6245,
        6246, 6248, 6252, 6254, 6255, 6259, 6260, 6261, 6261, 6261, 6262, 6264, 6265, 6269, 6274, 6276,
        6277, 6278, 6281, 6282, 6283, 6283, 6284, 6286, 6287, 6290, 6290, 6291, 6291, 6292, 6293, 6296,
        6296, 6299, 6303, 6305, 6305, 6306, 6308, 6311, 6313, 6315, 6315, 6315, 6319, 6320, 6321, 6321,
        6322, 6322, 6323, 6324, 6324, 6324, 6325, 6326, 6327, 6327, 6328, 6330, 6331, 6331, 6331, 6332,
        6334, 6335, 6336, 6336, 6339, 6341, 6341, 6342, 6344, 6344, 6345, 6345, 6345, 6345, 6347, 6350,
        6352, 6353, 6354, 6354, 6355, 6356, 6356, 6358, 6361, 6362, 6365, 6365, 6366, 6367, 6369, 6372,
        6376, 6378, 6378, 6381, 6382, 6382, 6382, 6382, 6383, 6383, 6383, 6384, 6384, 6384, 6385, 6386,
        6389, 6389, 6391, 6392, 6393, 6393, 6396, 6399, 6399, 6399, 6401, 6403, 6404, 6404, 6405, 6406,
        6406, 6407, 6408, 6410, 6413, 6414, 6415, 6415, 6417, 6417, 6419, 6419, 6422, 6422, 6423, 6424,
        6425, 6425, 6426, 6429, 6432, 6435, 6437, 6440, 6440, 6441, 6442, 6444, 6444, 6445, 6448, 6448,
        6451, 6451, 6452, 6453, 6453, 6455, 6455, 6455, 6456, 6458, 6460, 6461, 6462, 6462, 6463, 6463,
        6463, 6464, 6464, 6466, 6467, 6468, 6469, 6469, 6469, 6472, 6475, 6477, 6480, 6481, 6482, 6483,
        6485, 6487, 6489, 6490, 6492, 6492, 6496, 6499, 6500, 6503, 6503, 6504, 6505, 6509, 6510, 6510,
        6510, 6513, 6514, 6515, 6519, 6520, 6520, 6521, 6521, 6522, 6522, 6522, 6522, 6522, 6522, 6525,
        6525, 6526, 6527, 6529, 6530, 6532, 6533, 6533, 6533, 6533, 6533, 6533, 6533, 6533, 6535, 6536,
        6536, 6536, 6536, 6537, 6537, 6539, 6539, 6539, 6541, 6541, 6541, 6544, 6546, 6549, 6550, 6550,
        6552, 6553, 6555, 6557, 6558, 6558, 6561, 6562, 6564, 6564, 6566, 6566, 6566, 6568, 6570, 6571,
        6571, 6572, 6573, 6575, 6576, 6577, 6577, 6578, 6579, 6579, 6581, 6582, 6582, 6582, 6582, 6584,
        6585, 6587, 6591, 6591, 6592, 6594, 6595, 6597, 6598, 6599, 6599, 6602, 6603, 6603, 6606, 6607,
        6608, 6610, 6613, 6615, 6616, 6618, 6618, 6621, 6624, 6626, 6626, 6627, 6630, 6630, 6634, 6636,
        6637, 6639, 6640, 6643, 6644, 6647, 6647, 6649, 6649, 6650, 6651, 6652, 6653, 6654, 6658, 6661,
        6661, 6665, 6666, 6671, 6672, 6672, 6675, 6675, 6676, 6678, 6679, 6680, 6680, 6680, 6681, 6682,
        6682, 6683, 6685, 6685, 6689, 6691, 6693, 6695, 6695, 6697, 6697, 6698, 6698, 6699, 6699, 6703,
        6703, 6703, 6705, 6706, 6708, 6708, 6710, 6712, 6714, 6717, 6717, 6718, 6719, 6722, 6722, 6722,
        6723, 6723, 6724, 6725, 6726, 6726, 6729, 6729, 6730, 6731, 6731, 6733, 6733, 6734, 6734, 6735,
        6737, 6738, 6738, 6740, 6740, 6741, 6743, 6745, 6746, 6746, 6747, 6747, 6747, 6748, 6748, 6751,
        6751, 6752, 6756, 6757, 6758, 6760, 6762, 6763, 6763, 6763, 6765, 6766, 6769, 6772, 6773, 6773,
        6774, 6774, 6776, 6778, 6778, 6779, 6782, 6783, 6784, 6784, 6784, 6787, 6789, 6791, 6791, 6791,
        6792, 6793, 6794, 6794, 6795, 6795, 6796, 6800, 6800, 6803, 6805, 6806, 6806, 6807, 6807, 6808,
        6808, 6810, 6811, 6812, 6813, 6813, 6816, 6817, 6821, 6825, 6827, 6827, 6829, 6830, 6830, 6831,
        6832, 6833, 6834, 6835, 6836, 6837, 6837, 6840, 6843, 6846, 6847, 6848, 6848, 6848, 6850, 6852,
        6853, 6854, 6855, 6855, 6856, 6857, 6859, 6859, 6861, 6863, 6863, 6864, 6864, 6865, 6865, 6865,
        6868, 6870, 6870, 6872, 6874, 6874, 6874, 6874, 6874, 6875, 6876, 6877, 6878, 6878, 6878, 6879,
        6881, 6881, 6882, 6887, 6888, 6890, 6890, 6892, 6892, 6893, 6893, 6893, 6895, 6897, 6898, 6900,
        6900, 6900, 6902, 6905, 6909, 6909, 6911, 6911, 6912, 6914, 6915, 6916, 6916, 6916, 6917, 6918,
        6918, 6918, 6919, 6920, 6921, 6921, 6921, 6921, 6921, 6923, 6924, 6924, 6924, 6926, 6927, 6932,
        6934, 6934, 6935, 6935, 6935, 6935, 6936, 6937, 6937, 6937, 6937, 6938, 6938, 6938, 6938, 6938,
        6939, 6941, 6941, 6945, 6946, 6947, 6948, 6949, 6949, 6950, 6953, 6954, 6955, 6956, 6957, 6957,
        6957, 6959, 6959, 6961, 6961, 6964, 6965, 6968, 6969, 6972, 6973, 6976, 6976, 6978, 6978, 6978,
        6980, 6982, 6982, 6983, 6983, 6985, 6985, 6986, 6989, 6991, 6992, 6992, 6993, 6993, 6996, 6997,
        6997, 6998, 6999, 7000, 7003, 7003, 7003, 7004, 7004, 7007, 7007, 7007, 7009, 7009, 7011, 7012,
        7012, 7012, 7013, 7015, 7017, 7017, 7019, 7019, 7020, 7022, 7022, 7023, 7024, 7026, 7026, 7027,
        7028, 7028, 7028, 7030, 7033, 7034, 7036, 7036, 7037, 7037, 7037, 7037, 7037, 7039, 7039, 7041,
        7041, 7042, 7043, 7046, 7047, 7047, 7049, 7051, 7053, 7058, 7061, 7062, 7062, 7062, 7064, 7065,
        7067, 7070, 7071, 7073, 7076, 7077, 7077, 7077, 7077, 7079, 7080, 7081, 7081, 7081, 7081, 7082,
        7084, 7085, 7086, 7087, 7088, 7088, 7089, 7090, 7090, 7091, 7093, 7095, 7096, 7097, 7099, 7101,
        7101, 7101, 7102, 7102, 7108, 7108, 7108, 7109, 7110, 7112, 7116, 7118, 7120, 7122, 7122, 7122,
        7122, 7122, 7124, 7125, 7126, 7126, 7126, 7128, 7129, 7131, 7132, 7132, 7132, 7132, 7132, 7134,
        7134, 7135, 7138, 7140, 7145, 7145, 7146, 7147, 7147, 7150, 7152, 7153, 7154, 7154, 7156, 7158,
        7159, 7159, 7160, 7161, 7164, 7168, 7169, 7170, 7171, 7172, 7172, 7174, 7175, 7178, 7182, 7184,
        7188, 7191, 7193, 7194, 7194, 7195, 7196, 7196, 7202, 7205, 7205, 7207, 7207, 7208, 7208, 7209,
        7211, 7212, 7214, 7214, 7216, 7216, 7216, 7217, 7217, 7217, 7219, 7222, 7224, 7226, 7230, 7230,
        7232, 7234, 7234, 7235, 7236, 7236, 7237, 7239, 7240, 7240, 7240, 7241, 7242, 7242, 7245, 7245,
        7245, 7245, 7246, 7248, 7248, 7249, 7250, 7251, 7253, 7254, 7257, 7261, 7263, 7265, 7266, 7267,
        7268, 7272, 7274, 7274, 7274, 7275, 7275, 7276, 7279, 7280, 7283, 7283, 7287, 7287, 7287, 7287,
        7289, 7291, 7293, 7294, 7294, 7295, 7297, 7299, 7299, 7301, 7302, 7302, 7303, 7306, 7310, 7313,
        7314, 7314, 7314, 7315, 7316, 7318, 7319, 7320, 7321, 7321, 7321, 7321, 7322, 7324, 7326, 7326,
        7326, 7328, 7328, 7329, 7330, 7331, 7334, 7334, 7338, 7339, 7339, 7340, 7341, 7342, 7343, 7343,
        7343, 7343, 7344, 7344, 7346, 7348, 7348, 7349, 7349, 7349, 7349, 7349, 7350, 7352, 7352, 7353,
        7354, 7354, 7355, 7357, 7357, 7358, 7359, 7362, 7365, 7367, 7368, 7368, 7368, 7368, 7368, 7370,
        7372, 7374, 7375, 7377, 7379, 7380, 7380, 7380, 7382, 7384, 7385, 7385, 7386, 7387, 7387, 7387,
        7387, 7389, 7391, 7393, 7393, 7393, 7393, 7393, 7395, 7396, 7398, 7400, 7401, 7401, 7401, 7403,
        7404, 7405, 7406, 7408, 7410, 7410, 7412, 7412, 7413, 7413, 7415, 7418, 7420, 7420, 7422, 7423,
        7426, 7428, 7429, 7429, 7432, 7434, 7436, 7437, 7437, 7439, 7439, 7440, 7443, 7445, 7448, 7448,
        7450, 7452, 7452, 7452, 7452, 7453, 7456, 7459, 7461, 7462, 7463, 7465, 7466, 7466, 7467, 7468,
        7470, 7471, 7472, 7473, 7475, 7475, 7476, 7478, 7478, 7478, 7479, 7479, 7480, 7482, 7484, 7484,
        7486, 7489, 7491, 7491, 7492, 7494, 7495, 7495, 7495, 7496, 7496, 7498, 7500, 7500, 7501, 7504,
        7505, 7506, 7512, 7514, 7514, 7516, 7517, 7521, 7521, 7522, 7522, 7524, 7525, 7526, 7527, 7527,
        7529, 7529, 7530, 7531, 7531, 7531, 7533, 7534, 7535, 7537, 7539, 7539, 7543, 7543, 7544, 7545,
        7546, 7547, 7547, 7548, 7548, 7548, 7548, 7550, 7554, 7556, 7559, 7561, 7561, 7561, 7561, 7562,
        7562, 7562, 7564, 7565, 7568, 7573, 7574, 7575, 7577, 7579, 7580, 7581, 7582, 7582, 7583, 7584,
        7586, 7586, 7586, 7586, 7587, 7590, 7590, 7590, 7591, 7591, 7592, 7596, 7601, 7602, 7603, 7604,
        7605, 7605, 7608, 7609, 7609, 7610, 7612, 7613, 7613, 7617, 7618, 7618, 7619, 7619, 7620, 7622,
        7626, 7627, 7628, 7631, 7632, 7633, 7633, 7635, 7636, 7637, 7637, 7642, 7643, 7643, 7645, 7647,
        7647, 7647, 7647, 7648, 7649, 7651, 7653, 7654, 7655, 7655, 7657, 7659, 7671, 7671, 7671, 7673,
        7676, 7676, 7678, 7679, 7680, 7683, 7684, 7684, 7686, 7686, 7687, 7687, 7687, 7687, 7687, 7688,
        7689, 7689, 7689, 7689, 7690, 7692, 7695, 7695, 7695, 7696, 7697, 7699, 7703, 7703, 7707, 7708,
        7708, 7708, 7708, 7708, 7709, 7712, 7713, 7714, 7718, 7719, 7719, 7720, 7721, 7724, 7726, 7727,
        7729, 7729, 7732, 7732, 7733, 7737, 7738, 7738, 7741, 7742, 7746, 7747, 7748, 7749, 7751, 7754,
        7757, 7759, 7761, 7763, 7764, 7765, 7765, 7765, 7768, 7768, 7770, 7771, 7773, 7774, 7775, 7778,
        7780, 7781, 7782, 7782, 7782, 7783, 7783, 7785, 7786, 7789, 7790, 7793, 7794, 7794, 7797, 7798,
        7799, 7803, 7804, 7805, 7806, 7808, 7808, 7809, 7811, 7813, 7813, 7814, 7815, 7817, 7818, 7818,
        7818, 7818, 7821, 7823, 7824, 7824, 7824, 7827, 7828, 7830, 7831, 7833, 7833, 7834, 7834, 7834,
        7836, 7838, 7841, 7841, 7843, 7845, 7846, 7846, 7847, 7848, 7850, 7851, 7851, 7851, 7851, 7852,
        7854, 7854, 7856, 7859, 7862, 7862, 7863, 7864, 7866, 7866, 7867, 7867, 7867, 7869, 7869, 7873,
        7873, 7876, 7877, 7877, 7879, 7881, 7885, 7885, 7888, 7888, 7890, 7890, 7893, 7893, 7893, 7893,
        7894, 7895, 7896, 7898, 7899, 7901, 7901, 7901, 7901, 7901, 7902, 7903, 7903, 7905, 7906, 7909,
        7909, 7910, 7910, 7911, 7911, 7912, 7914, 7915, 7916, 7916, 7918, 7919, 7919, 7919, 7921, 7921,
        7921, 7922, 7924, 7928, 7933, 7934, 7934, 7937, 7939, 7940, 7942, 7942, 7942, 7943, 7945, 7947,
        7948, 7949, 7949, 7950, 7950, 7952, 7953, 7954, 7955, 7956, 7956, 7956, 7956, 7956, 7957, 7959,
        7961, 7962, 7963, 7963, 7965, 7967, 7968, 7968, 7969, 7970, 7970, 7970, 7970, 7970, 7972, 7973,
        7975, 7976, 7976, 7977, 7979, 7979, 7983, 7984, 7986, 7987, 7987, 7991, 7992, 7992, 7992, 7992,
        7993, 7993, 7993, 7993, 7994, 7994, 7994, 7995, 7997, 7998, 7998, 8000, 8000, 8000, 8000, 8000,
        8001, 8003, 8004, 8004, 8004, 8004, 8005, 8005, 8006, 8009, 8011, 8012, 8016, 8017, 8019, 8020,
        8022, 8022, 8023, 8024, 8027, 8028, 8029, 8031, 8032, 8033, 8033, 8034, 8034, 8035, 8038, 8038,
        8038, 8038, 8040, 8043, 8045, 8045, 8045, 8045, 8046, 8046, 8049, 8050, 8053, 8054, 8055, 8055,
        8056, 8058, 8058, 8058, 8059, 8059, 8060, 8062, 8062, 8065, 8067, 8068, 8068, 8070, 8072, 8072,
        8074, 8074, 8075, 8075, 8075, 8076, 8077, 8077, 8077, 8081, 8081, 8083, 8084, 8084, 8086, 8087,
        8087, 8087, 8092, 8095, 8095, 8096, 8098, 8099, 8103, 8104, 8104, 8105, 8106, 8109, 8109, 8109,
        8109, 8109, 8111, 8112, 8114, 8115, 8115, 8116, 8117, 8117, 8118, 8119, 8120, 8120, 8122, 8123,
        8125, 8125, 8125, 8128, 8129, 8130, 8132, 8135, 8137, 8138, 8142, 8142, 8142, 8144, 8145, 8145,
        8146, 8149, 8150, 8152, 8153, 8154, 8154, 8155, 8155, 8155, 8158, 8159, 8162, 8162, 8163, 8165,
        8165, 8166, 8167, 8167, 8169, 8172, 8175, 8177, 8180, 8180, 8181, 8181, 8181, 8183, 8183, 8185,
        8187, 8187, 8189, 8190, 8191, 8191, 8191, 8192, 8194, 8194, 8194, 8194, 8195, 8196, 8197, 8199,
        8203, 8203, 8205, 8205, 8206, 8206, 8206, 8208, 8211, 8212, 8214, 8215, 8215, 8216, 8219, 8220,
        8220, 8222, 8224, 8224, 8228, 8229, 8229, 8231, 8232, 8233, 8233, 8235, 8236, 8237, 8238, 8240,
        8242, 8243, 8245, 8245, 8247, 8248, 8250, 8251, 8251, 8252, 8253, 8253, 8253, 8253, 8254, 8255,
        8259, 8259, 8261, 8265, 8267, 8267, 8268, 8269, 8270, 8270, 8273, 8273, 8274, 8274, 8274, 8276,
        8277, 8281, 8284, 8285, 8286, 8287, 8288, 8290, 8290, 8292, 8293, 8294, 8295, 8296, 8297, 8298,
        8299, 8301, 8301, 8302, 8305, 8306, 8306, 8306, 8307, 8307, 8309, 8310, 8313, 8314, 8317, 8318,
        8318, 8319, 8319, 8321, 8323, 8323, 8323, 8324, 8325, 8327, 8327, 8328, 8331, 8334, 8335, 8335,
        8335, 8335, 8336, 8338, 8339, 8340, 8341, 8342, 8343, 8345, 8346, 8348, 8348, 8351, 8352, 8353,
        8354, 8354, 8355, 8356, 8356, 8356, 8358, 8358, 8360, 8362, 8363, 8364, 8364, 8364, 8367, 8367,
        8368, 8369, 8370, 8372, 8373, 8374, 8374, 8374, 8374, 8375, 8378, 8380, 8381, 8381, 8382, 8382,
        8384, 8385, 8388, 8388, 8390, 8390, 8391, 8391, 8393, 8397, 8398, 8399, 8399, 8399, 8400, 8400,
        8402, 8403, 8406, 8409, 8410, 8414, 8415, 8418, 8418, 8421, 8423, 8423, 8423, 8425, 8425, 8427,
        8428, 8429, 8430, 8432, 8432, 8433, 8434, 8437, 8439, 8440, 8441, 8443, 8445, 8447, 8447, 8450,
        8451, 8452, 8454, 8455, 8458, 8458, 8458, 8458, 8460, 8460, 8461, 8462, 8464, 8465, 8465, 8466,
        8466, 8470, 8474, 8474, 8474, 8475, 8475, 8476, 8476, 8476, 8477, 8478, 8478, 8480, 8481, 8483,
        8488, 8489, 8489, 8491, 8493, 8495, 8495, 8496, 8498, 8499, 8502, 8503, 8505, 8505, 8507, 8508,
        8509, 8510, 8511, 8513, 8514, 8518, 8519, 8521, 8523, 8524, 8524, 8525, 8526, 8527, 8530, 8530,
        8531, 8532, 8534, 8535, 8535, 8536, 8537, 8540, 8541, 8541, 8541, 8543, 8544, 8545, 8546, 8547,
        8549, 8549, 8551, 8552, 8556, 8557, 8558, 8560, 8560, 8560, 8561, 8562, 8563, 8564, 8564, 8566,
        8566, 8568, 8570, 8571, 8571, 8572, 8573, 8576, 8577, 8578, 8578, 8580, 8582, 8582, 8583, 8584,
        8585, 8585, 8586, 8587, 8588, 8589, 8590, 8592, 8593, 8594, 8595, 8598, 8599, 8600, 8601, 8601,
        8601, 8601, 8602, 8605, 8608, 8611, 8611, 8612, 8615, 8615, 8616, 8616, 8619, 8619, 8621, 8623,
        8624, 8628, 8628, 8628, 8629, 8629, 8629, 8630, 8631, 8631, 8632, 8634, 8634, 8634, 8635, 8635,
        8638, 8640, 8641, 8645, 8645, 8646, 8646, 8647, 8647, 8647, 8647, 8648, 8648, 8649, 8649, 8651,
        8651, 8652, 8652, 8653, 8655, 8655, 8656, 8659, 8660, 8660, 8662, 8663, 8664, 8668, 8668, 8670,
        8670, 8671, 8674, 8677, 8678, 8678, 8680, 8684, 8685, 8685, 8686, 8686, 8687, 8688, 8690, 8690,
        8691, 8693, 8694, 8695, 8695, 8698, 8698, 8699, 8701, 8702, 8703, 8703, 8704, 8704, 8707, 8710,
        8711, 8712, 8714, 8715, 8716, 8717, 8720, 8722, 8723, 8723, 8724, 8724, 8726, 8727, 8727, 8729,
        8731, 8733, 8735, 8735, 8738, 8738, 8738, 8739, 8739, 8740, 8743, 8744, 8744, 8745, 8746, 8747,
        8748, 8748, 8749, 8749, 8749, 8749, 8751, 8751, 8751, 8752, 8753, 8753, 8756, 8757, 8757, 8759,
        8759, 8760, 8762, 8762, 8763, 8765, 8767, 8768, 8772, 8773, 8775, 8775, 8775, 8778, 8780, 8781,
        8781, 8783, 8783, 8783, 8783, 8786, 8786, 8787, 8790, 8793, 8794, 8796, 8796, 8796, 8799, 8799,
        8799, 8800, 8801, 8803, 8803, 8804, 8805, 8806, 8807, 8808, 8808, 8808, 8810, 8811, 8815, 8818,
        8820, 8821, 8822, 8823, 8823, 8823, 8823, 8823, 8823, 8824, 8825, 8826, 8826, 8826, 8828, 8830,
        8831, 8833, 8835, 8838, 8840, 8842, 8842, 8842, 8844, 8846, 8848, 8852, 8853, 8853, 8853, 8853,
        8853, 8853, 8854, 8856, 8858, 8859, 8861, 8861, 8861, 8862, 8865, 8866, 8867, 8867, 8867, 8869,
        8870, 8871, 8872, 8873, 8876, 8877, 8879, 8881, 8882, 8882, 8885, 8885, 8887, 8888, 8888, 8891,
        8891, 8893, 8893, 8893, 8894, 8897, 8900, 8901, 8903, 8904, 8905, 8905, 8906, 8909, 8912, 8912,
        8914, 8915, 8915, 8918, 8920, 8920, 8920, 8922, 8922, 8924, 8925, 8929, 8930, 8933, 8933, 8935,
        8935, 8936, 8937, 8938, 8939, 8939, 8941, 8941, 8942, 8945, 8946, 8946, 8948, 8949, 8949, 8950,
        8951, 8951, 8953, 8954, 8956, 8959, 8960, 8962, 8963, 8963, 8963, 8964, 8965, 8966, 8968, 8969,
        8971, 8971, 8971, 8971, 8972, 8974, 8976, 8976, 8977, 8978, 8979, 8980, 8981, 8985, 8986, 8988,
        8989, 8991, 8992, 8995, 8995, 8997, 8998, 8999, 8999, 9001, 9002, 9002, 9005, 9007, 9008, 9009,
        9010, 9011, 9014, 9018, 9019, 9021, 9022, 9024, 9025, 9027, 9027, 9029, 9030, 9034, 9034, 9034,
        9036, 9038, 9041, 9041, 9044, 9045, 9045, 9048, 9049, 9051, 9054, 9054, 9056, 9059, 9061, 9064,
        9065, 9068, 9070, 9070, 9072, 9073, 9075, 9076, 9079, 9079, 9079, 9080, 9080, 9083, 9084, 9084,
        9086, 9086, 9086, 9088, 9089, 9092, 9092, 9092, 9094, 9094, 9095, 9095, 9097, 9098, 9101, 9102,
        9106, 9107, 9110, 9111, 9113, 9113, 9113, 9115, 9115, 9117, 9117, 9119, 9119, 9120, 9123, 9124,
        9124, 9124, 9124, 9125, 9127, 9127, 9127, 9127, 9130, 9131, 9132, 9133, 9133, 9134, 9134, 9134,
        9134, 9135, 9136, 9140, 9143, 9144, 9145, 9146, 9147, 9148, 9150, 9152, 9153, 9153, 9153, 9154,
        9154, 9154, 9156, 9157, 9158, 9160, 9161, 9164, 9165, 9166, 9167, 9167, 9167, 9167, 9169, 9171,
        9171, 9171, 9173, 9175, 9177, 9177, 9177, 9181, 9182, 9184, 9184, 9186, 9188, 9188, 9189, 9191,
        9196, 9197, 9197, 9199, 9201, 9203, 9204, 9207, 9208, 9209, 9210, 9213, 9214, 9217, 9217, 9218,
        9220, 9221, 9221, 9222, 9223, 9223, 9224, 9226, 9227, 9227, 9229, 9230, 9234, 9234, 9234, 9234,
        9234, 9234, 9235, 9236, 9236, 9240, 9242, 9242, 9243, 9244, 9246, 9248, 9248, 9249, 9253, 9253,
        9255, 9257, 9259, 9261, 9263, 9267, 9268, 9270, 9272, 9273, 9275, 9277, 9281, 9282, 9285, 9285,
        9286, 9288, 9289, 9291, 9291, 9291, 9291, 9291, 9294, 9295, 9299, 9299, 9299, 9300, 9301, 9303,
        9304, 9305, 9305, 9305, 9307, 9307, 9307, 9308, 9308, 9309, 9311, 9311, 9311, 9315, 9316, 9316,
        9317, 9317, 9318, 9318, 9318, 9321, 9322, 9325, 9327, 9331, 9332, 9334, 9334, 9335, 9336, 9338,
        9341, 9341, 9341, 9343, 9344, 9344, 9345, 9345, 9346, 9347, 9348, 9349, 9349, 9349, 9350, 9351,
        9352, 9354, 9354, 9355, 9356, 9357, 9357, 9359, 9361, 9362, 9362, 9364, 9366, 9366, 9367, 9367,
        9368, 9369, 9372, 9372, 9372, 9372, 9372, 9374, 9375, 9377, 9379, 9380, 9380, 9384, 9385, 9386,
        9388, 9390, 9391, 9391, 9392, 9394, 9395, 9396, 9396, 9398, 9398, 9399, 9399, 9401, 9402, 9403,
        9406, 9408, 9409, 9410, 9412, 9412, 9413, 9413, 9413, 9413, 9413, 9417, 9418, 9419, 9419, 9420,
        9422, 9424, 9427, 9428, 9429, 9431, 9434, 9435, 9437, 9439, 9439, 9440, 9440, 9444, 9444, 9446,
        9447, 9448, 9448, 9448, 9450, 9451, 9453, 9455, 9458, 9459, 9460, 9462, 9467, 9467, 9469, 9472,
        9473, 9474, 9474, 9474, 9474, 9476, 9479, 9482, 9485, 9486, 9489, 9490, 9490, 9491, 9494, 9496,
        9499, 9499, 9501, 9502, 9505, 9507, 9507, 9507, 9509, 9511, 9514, 9514, 9516, 9518, 9519, 9519,
        9520, 9521, 9522, 9524, 9526, 9526, 9526, 9526, 9526, 9529, 9530, 9530, 9530, 9530, 9531, 9531,
        9532, 9537, 9537, 9537, 9537, 9538, 9540, 9541, 9542, 9542, 9543, 9543, 9544, 9546, 9640, 9643,
        9645, 9647, 9648, 9648, 9650, 9650, 9650, 9652, 9652, 9653, 9656, 9656, 9656, 9656, 9657, 9660,
        9661, 9662, 9663, 9664, 9666, 9666, 9667, 9667, 9668, 9669, 9672, 9673, 9673, 9764, 9765, 9766,
        9768, 9773, 9774, 9775, 9779, 9781, 9783, 9783, 9787, 9787, 9791, 9791, 9792, 9793, 9794, 9794,
        9795, 9795, 9796, 9799, 9801, 9802, 9802, 9803, 9805, 9806, 9806, 9807, 9808, 9809, 9811, 9812,
        9813, 9814, 9817, 9818, 9820, 9821, 9822, 9823, 9824, 9825, 9825, 9825, 9826, 9828, 9830, 9832,
        9834, 9835, 9837, 9838, 9838, 9840, 9840, 9841, 9843, 9843, 9844, 9846, 9846, 9847, 9850, 9852,
        9853, 9853, 9853, 9854, 9857, 9859, 9861, 9864, 9864, 9865, 9867, 9868, 9868, 9869, 9869, 9871,
        9872, 9874, 9875, 9877, 9879, 9879, 9880, 9880, 9881, 9885, 9887, 9888, 9891, 9891, 9891, 9893,
        9893, 9893, 9893, 9894, 9894, 9895, 9897, 9898, 9899, 9901, 9903, 9905, 9906, 9906, 9906, 9908,
        9910, 9910, 9912, 9912, 9913, 9915, 9915, 9917, 9917, 9919, 9921, 9922, 9923, 9923, 9924, 9926,
        9928, 9928, 9929, 9930, 9932, 9933, 9934, 9934, 9934, 9934, 9934, 9935, 9935, 9939, 9943, 9944,
        9945, 9945, 9946, 9946, 9947, 9947, 9948, 9950, 9954, 9955, 9956, 9956, 9956, 9956, 9959, 9961,
        9962, 9963, 9963, 9964, 9964, 9965, 9967, 9968, 9968, 9971, 9972, 9974, 9974, 9974, 9975, 9977,
        9978, 9979, 9982, 9982, 9982, 9984, 9984, 9985, 9985, 9989, 9993, 9993, 9994, 9994, 9994, 9995,
        9998, 9998, 9999, 10000, 10003, 10004, 10004, 10005, 10005, 10006, 10009, 10009, 10010, 10012, 10014, 10015,
        10016, 10016, 10016, 10017, 10017, 10018, 10020, 10021, 10024, 10024, 10026, 10027, 10031, 10033, 10035, 10036,
        10036, 10038, 10040, 10044, 10045, 10046, 10046, 10046, 10049, 10051, 10052, 10053, 10053, 10056, 10059, 10061,
        10063, 10063, 10066, 10068, 10068, 10068, 10069, 10069, 10070, 10073, 10074, 10074, 10075, 10077, 10078, 10078,
        10078, 10080, 10081, 10082, 10082, 10085, 10086, 10087, 10087, 10088, 10090, 10093, 10093, 10094, 10095, 10096,
        10096, 10096, 10097, 10100, 10101, 10103, 10106, 10108, 10108, 10108, 10110, 10110, 10113, 10117, 10122, 10123,
        10124, 10126, 10127, 10128, 10130, 10132, 10132, 10133, 10135, 10135, 10135, 10135, 10135, 10137, 10137, 10138,
        10138, 10138, 10139, 10141, 10144, 10146, 10148, 10149, 10152, 10153, 10153, 10154, 10155, 10156, 10157, 10159,
        10160, 10163, 10164, 10166, 10166, 10168, 10168, 10171, 10171, 10171, 10172, 10176, 10176, 10179, 10180, 10180,
        10180,
    ],
    starts: &[
        0, 11, 20, 34, 45, 62, 74, 85, 113, 123, 130, 143, 160, 175, 184, 194,
        204, 219, 230, 240, 249, 259, 271, 281, 292, 299, 315, 337, 346, 360, 369, 391,
        404, 417, 436, 450, 471, 486, 497, 508, 522, 533, 542, 555, 565, 602, 613, 627,
        633, 646, 661, 671, 682, 690, 701, 710, 727, 734, 742, 752, 765, 775, 787, 800,
        807, 816, 828, 840, 854, 861, 870, 879, 890, 904, 916, 925, 946, 958, 968, 978,
        987, 997, 1009, 1021, 1029, 1038, 1051, 1064, 1082, 1092, 1112, 1125, 1133, 1148, 1161, 1171,
        1184, 1194, 1208, 1219, 1229, 1244, 1259, 1271, 1281, 1292, 1311, 1323, 1337, 1345, 1355, 1373,
        1390, 1403, 1417, 1430, 1441, 1446, 1466, 1478, 1493, 1523, 1533, 1543, 1560, 1567, 1584, 1594,
        1604, 1613, 1625, 1635, 1645, 1657, 1668, 1675, 1692, 1701, 1712, 1724, 1737, 1750, 1766, 1775,
        1802, 1815, 1831, 1840, 1852, 1870, 1881, 1891, 1901, 1917, 1934, 1952, 1964, 1974, 1982, 1991,
        2008, 2016, 2039, 2049, 2058, 2072, 2088, 2101, 2123, 2144, 2158, 2177, 2191, 2205, 2215, 2228,
        2244, 2259, 2272, 2281, 2292, 2301, 2314, 2327, 2347, 2359, 2388, 2399, 2415, 2433, 2445, 2457,
        2470, 2487, 2499, 2509, 2519, 2531, 2546, 2562, 2580, 2590, 2600, 2613, 2621, 2630, 2649, 2659,
        2669, 2682, 2689, 2704, 2716, 2725, 2741, 2756, 2766, 2777, 2794, 2812, 2829, 2844, 2856, 2872,
        2881, 2894, 2907, 2916, 2925, 2932, 2944, 2956, 2966, 2985, 2997, 3007, 3017, 3033, 3048, 3058,
        3068, 3077, 3096, 3101, 3112, 3129, 3146, 3160, 3170, 3184, 3202, 3215, 3235, 3253, 3270, 3286,
        3298, 3310, 3330, 3340, 3356, 3364, 3380, 3394, 3403, 3415, 3431, 3443, 3455, 3468, 3476, 3485,
        3497, 3509, 3531, 3541, 3559, 3568, 3583, 3596, 3615, 3624, 3634, 3644, 3662, 3677, 3688, 3697,
        3708, 3725, 3741, 3753, 3765, 3775, 3789, 3799, 3810, 3834, 3847, 3859, 3875, 3887, 3902, 3911,
        3927, 3934, 3946, 3959, 3973, 3993, 4009, 4021, 4031, 4049, 4062, 4074, 4095, 4113, 4128, 4138,
        4156, 4176, 4185, 4202, 4226, 4234, 4246, 4257, 4267, 4279, 4289, 4302, 4312, 4319, 4330, 4344,
        4365, 4382, 4400, 4406, 4419, 4440, 4464, 4475, 4486, 4506, 4523, 4542, 4554, 4574, 4594, 4600,
        4609, 4621, 4630, 4642, 4657, 4669, 4681, 4690, 4701, 4710, 4727, 4744, 4755, 4765, 4784, 4801,
        4821, 4832, 4844, 4857, 4867, 4878, 4890, 4902, 4921, 4931, 4944, 4956, 4975, 4989, 4999, 5018,
        5027, 5038, 5055, 5071, 5089, 5109, 5119, 5131, 5145, 5155, 5164, 5180, 5190, 5200, 5209, 5220,
        5232, 5245, 5265, 5278, 5295, 5304, 5317, 5328, 5342, 5358, 5369, 5379, 5392, 5406, 5421, 5433,
        5444, 5453, 5464, 5482, 5498, 5508, 5518, 5530, 5538, 5547, 5555, 5571, 5586, 5595, 5606, 5614,
        5626, 5638, 5659, 5675, 5685, 5698, 5710, 5724, 5734, 5760, 5769, 5784, 5795, 5807, 5816, 5830,
        5850, 5863, 5872, 5880, 5896, 5905, 5918, 5928, 5943, 5958, 5974, 5986, 5992, 6015, 6031, 6044,
        6061, 6072, 6086, 6102, 6116, 6126, 6137, 6150, 6169, 6180, 6190, 6204, 6217, 6226, 6237, 6247,
        6263, 6278, 6296, 6310, 6331, 6338, 6349, 6359, 6372, 6381, 6389, 6401, 6413, 6424, 6435, 6448,
        6460, 6467, 6481, 6496, 6506, 6519, 6535, 6551, 6564, 6574, 6589, 6607, 6618, 6633, 6648, 6657,
        6670, 6680, 6700, 6708, 6717, 6730, 6739, 6746, 6756, 6764, 6777, 6791, 6797, 6808, 6826, 6838,
        6848, 6860, 6872, 6885, 6893, 6905, 6925, 6932, 6957, 6974, 6987, 7009, 7026, 7039, 7051, 7072,
        7088, 7101, 7114, 7128, 7144, 7162, 7174, 7181, 7197, 7207, 7224, 7233, 7241, 7249, 7262, 7275,
        7289, 7313, 7334, 7350, 7362, 7374, 7388, 7397, 7407, 7422, 7436, 7454, 7468, 7477, 7490, 7510,
        7529, 7542, 7551, 7569, 7581, 7593, 7604, 7616, 7625, 7643, 7657, 7670, 7676, 7685, 7707, 7729,
        7739, 7750, 7763, 7771, 7783, 7791, 7798, 7810, 7819, 7827, 7837, 7857, 7868, 7886, 7900, 7922,
        7937, 7944, 7970, 7982, 7990, 8003, 8023, 8037, 8053, 8066, 8076, 8085, 8097, 8108, 8121, 8131,
        8149, 8161, 8174, 8182, 8190, 8203, 8220, 8235, 8248, 8260, 8270, 8288, 8297, 8306, 8318, 8330,
        8343, 8349, 8364, 8378, 8391, 8401, 8418, 8436, 8450, 8459, 8475, 8486, 8496, 8513, 8526, 8542,
        8551, 8568, 8582, 8602, 8616, 8628, 8635, 8647, 8672, 8693, 8703, 8719, 8736, 8747, 8767, 8781,
        8798, 8813, 8827, 8837, 8846, 8858, 8877, 8892, 8908, 8929, 8945, 8953, 8965, 8979, 9004, 9015,
        9023, 9028, 9042, 9054, 9072, 9086, 9104, 9114, 9127, 9151, 9160, 9172, 9186, 9198, 9211, 9227,
        9239, 9248, 9264, 9282, 9299, 9310, 9319, 9340, 9354, 9372, 9387, 9398, 9410, 9422, 9434, 9450,
        9468, 9479, 9490, 9500, 9511, 9524, 9537, 9547, 9555, 9567, 9575, 9585, 9594, 9610, 9621, 9631,
        9641, 9668, 9695, 9722, 9749, 9776, 9803, 9830, 9857, 9868, 9880, 9898, 9913, 9922, 9931, 9945,
        9956, 9974, 9989, 10009, 10021, 10030, 10060, 10074, 10083, 10096, 10108, 10121, 10136, 10148, 10161, 10173,
        10184, 10192, 10207, 10217, 10228, 10239, 10251, 10266, 10274, 10288, 10297, 10310, 10322, 10331, 10341, 10348,
        10376, 10404, 10432, 10460, 10488, 10516, 10544, 10572, 10600, 10628, 10656, 10684, 10712, 10740, 10768, 10796,
        10824, 10852, 10880, 10908, 10936, 10964, 10992, 11020, 11048, 11076, 11104, 11132, 11160, 11188, 11216, 11244,
        11272, 11300, 11328, 11356, 11384, 11412, 11440, 11468, 11496, 11524, 11552, 11580, 11608, 11636, 11664, 11692,
        11720, 11748, 11776, 11804, 11832, 11860, 11888, 11916, 11944, 11972, 12000, 12028, 12056, 12084, 12112, 12140,
        12168, 12196, 12224, 12252, 12280, 12308, 12336, 12364, 12392, 12420, 12448, 12476, 12504, 12532, 12560, 12588,
        12616, 12644, 12672, 12700, 12728, 12756, 12784, 12812, 12840, 12858, 12867, 12878, 12889, 12902, 12911, 12921,
        12934, 12949, 12959, 12971, 12982, 12993, 13004, 13012, 13026, 13044, 13057, 13072, 13082, 13092, 13108, 13121,
        13133, 13149, 13163, 13177, 13188, 13200, 13211, 13219, 13229, 13246, 13260, 13273, 13289, 13307, 13317, 13333,
        13345, 13356, 13366, 13389, 13402, 13419, 13425, 13436, 13449, 13465, 13475, 13489, 13503, 13515, 13533, 13548,
        13561, 13574, 13592, 13602, 13625, 13637, 13655, 13676, 13687, 13698, 13713, 13734, 13755, 13768, 13780, 13795,
        13808, 13818, 13830, 13840, 13856, 13870, 13889, 13901, 13915, 13927, 13944, 13957, 13973, 13984, 13995, 14009,
        14020, 14030, 14046, 14060, 14071, 14081, 14093, 14100, 14115, 14131, 14140, 14149, 14171, 14186, 14200, 14221,
        14231, 14245, 14254, 14266, 14279, 14288, 14303, 14313, 14324, 14345, 14356, 14368, 14381, 14390, 14400, 14412,
        14427, 14443, 14462, 14474, 14483, 14497, 14511, 14522, 14536, 14547, 14568, 14587, 14599, 14619, 14633, 14644,
        14658, 14670, 14681, 14695, 14706, 14717, 14730, 14741, 14752, 14770, 14784, 14793, 14803, 14810, 14835, 14860,
        14872, 14883, 14893, 14903, 14916, 14930, 14941, 14966, 14979, 14989, 15001, 15018, 15031, 15046, 15052, 15064,
        15073, 15087, 15102, 15111, 15121, 15140, 15148, 15157, 15171, 15186, 15199, 15215, 15235, 15246, 15256, 15267,
        15281, 15290, 15303, 15317, 15326, 15346, 15357, 15369, 15379, 15389, 15401, 15411, 15425, 15432, 15441, 15450,
        15465, 15482, 15491, 15500, 15513, 15534, 15542, 15556, 15579, 15589, 15598, 15609, 15626, 15637, 15646, 15663,
        15685, 15698, 15722, 15735, 15746, 15758, 15770, 15785, 15796, 15808, 15817, 15833, 15844, 15858, 15871, 15881,
        15892, 15905, 15914, 15923, 15937, 15952, 15964, 15975, 15994, 16016, 16029, 16046, 16055, 16067, 16078, 16090,
        16105, 16116, 16129, 16140, 16149, 16158, 16170, 16184, 16194, 16202, 16215, 16226, 16237, 16250, 16261, 16269,
        16284, 16298, 16309, 16318, 16336, 16344, 16352, 16363, 16374, 16384, 16394, 16409, 16424, 16439, 16460, 16469,
        16487, 16499, 16506, 16517, 16527, 16540, 16549, 16560, 16575, 16584, 16599, 16608, 16623, 16632, 16647, 16662,
        16676, 16689, 16701, 16714, 16721, 16730, 16741, 16757, 16770, 16789, 16803, 16820, 16834, 16846, 16859, 16881,
        16898, 16916, 16929, 16939, 16952, 16962, 16974, 16987, 16998, 17015, 17024, 17034, 17046, 17066, 17077, 17094,
        17100, 17113, 17127, 17133, 17149, 17163, 17179, 17205, 17216, 17224, 17237, 17248, 17264, 17279, 17291, 17312,
        17328, 17335, 17349, 17365, 17378, 17390, 17402, 17413, 17431, 17441, 17458, 17473, 17484, 17493, 17508, 17524,
        17539, 17550, 17561, 17571, 17581, 17596, 17612, 17628, 17639, 17659, 17669, 17684, 17701, 17713, 17725, 17735,
        17755, 17769, 17781, 17791, 17802, 17809, 17819, 17833, 17844, 17856, 17868, 17879, 17888, 17898, 17909, 17943,
        17954, 17968, 17983, 17994, 18007, 18017, 18028, 18044, 18058, 18071, 18086, 18099, 18111, 18125, 18144, 18162,
        18171, 18182, 18193, 18201, 18211, 18219, 18226, 18233, 18242, 18252, 18258, 18267, 18285, 18296, 18308, 18322,
        18332, 18350, 18371, 18389, 18403, 18419, 18427, 18436, 18454, 18464, 18473, 18485, 18499, 18508, 18519, 18527,
        18538, 18549, 18559, 18572, 18587, 18602, 18620, 18635, 18644, 18654, 18668, 18681, 18692, 18707, 18718, 18727,
        18741, 18761, 18776, 18800, 18825, 18840, 18853, 18869, 18883, 18896, 18910, 18926, 18949, 18962, 18971, 18981,
        18990, 19003, 19021, 19035, 19046, 19058, 19067, 19079, 19089, 19104, 19115, 19138, 19163, 19178, 19189, 19198,
        19208, 19215, 19224, 19239, 19251, 19266, 19277, 19291, 19304, 19318, 19329, 19344, 19358, 19375, 19386, 19400,
        19417, 19433, 19444, 19453, 19466, 19477, 19489, 19499, 19510, 19531, 19539, 19552, 19563, 19573, 19586, 19594,
        19604, 19616, 19626, 19632, 19642, 19660, 19672, 19681, 19691, 19700, 19709, 19718, 19732, 19747, 19757, 19766,
        19785, 19797, 19811, 19826, 19843, 19859, 19876, 19889, 19902, 19924, 19939, 19953, 19962, 19973, 19979, 19993,
        20004, 20017, 20029, 20041, 20066, 20082, 20095, 20107, 20121, 20135, 20158, 20174, 20190, 20202, 20217, 20234,
        20248, 20265, 20276, 20287, 20295, 20305, 20313, 20331, 20344, 20355, 20368, 20379, 20396, 20405, 20421, 20432,
        20439, 20451, 20467, 20483, 20494, 20510, 20523, 20535, 20544, 20559, 20571, 20583, 20590, 20600, 20611, 20622,
        20639, 20651, 20661, 20684, 20702, 20712, 20721, 20738, 20747, 20759, 20777, 20786, 20801, 20816, 20827, 20839,
        20857, 20873, 20882, 20888, 20898, 20913, 20932, 20942, 20956, 20973, 20987, 21000, 21012, 21025, 21041, 21049,
        21064, 21073, 21083, 21099, 21114, 21134, 21141, 21152, 21167, 21189, 21209, 21220, 21231, 21263, 21277, 21288,
        21299, 21316, 21331, 21347, 21360, 21372, 21380, 21396, 21407, 21422, 21431, 21445, 21455, 21464, 21498, 21511,
        21521, 21539, 21549, 21565, 21580, 21588, 21600, 21611, 21624, 21635, 21644, 21657, 21665, 21681, 21690, 21702,
        21720, 21729, 21737, 21747, 21760, 21773, 21783, 21797, 21813, 21825, 21837, 21849, 21864, 21876, 21890, 21902,
        21915, 21927, 21943, 21949, 21959, 21974, 21994, 22009, 22017, 22029, 22043, 22052, 22060, 22071, 22080, 22094,
        22104, 22121, 22132, 22155, 22168, 22186, 22197, 22217, 22225, 22232, 22247, 22259, 22271, 22282, 22293, 22305,
        22318, 22329, 22342, 22372, 22383, 22396, 22413, 22429, 22439, 22452, 22463, 22481, 22499, 22513, 22537, 22548,
        22557, 22572, 22584, 22597, 22606, 22619, 22626, 22647, 22664, 22673, 22682, 22696, 22708, 22717, 22731, 22756,
        22767, 22779, 22790, 22799, 22810, 22824, 22840, 22869, 22884, 22895, 22909, 22920, 22937, 22946, 22963, 22978,
        23004, 23016, 23026, 23037, 23053, 23078, 23089, 23098, 23105, 23114, 23129, 23143, 23150, 23159, 23175, 23192,
        23203, 23216, 23227, 23250, 23261, 23278, 23293, 23304, 23313, 23330, 23341, 23350, 23361, 23376, 23387, 23395,
        23407, 23423, 23432, 23450, 23456, 23468, 23481, 23502, 23520, 23530, 23544, 23553, 23566, 23581, 23589, 23601,
        23612, 23620, 23632, 23642, 23653, 23663, 23676, 23691, 23701, 23717, 23733, 23744, 23753, 23765, 23775, 23785,
        23795, 23810, 23819, 23832, 23842, 23854, 23862, 23877, 23886, 23899, 23921, 23936, 23948, 23967, 23984, 23996,
        24011, 24022, 24031, 24044, 24058, 24069, 24084, 24093, 24109, 24122, 24132, 24141, 24148, 24162, 24168, 24181,
        24194, 24203, 24221, 24238, 24247, 24262, 24283, 24300, 24311, 24319, 24335, 24348, 24360, 24377, 24384, 24395,
        24404, 24424, 24447, 24463, 24473, 24490, 24502, 24513, 24522, 24531, 24542, 24552, 24561, 24572, 24585, 24596,
        24608, 24622, 24635, 24645, 24658, 24669, 24708, 24720, 24733, 24755, 24766, 24774, 24793, 24809, 24822, 24837,
        24856, 24871, 24879, 24887, 24898, 24911, 24924, 24939, 24948, 24954, 24964, 24975, 24990, 25001, 25015, 25037,
        25048, 25058, 25073, 25094, 25114, 25127, 25137, 25146, 25163, 25171, 25185, 25193, 25204, 25228, 25238, 25253,
        25262, 25274, 25284, 25300, 25319, 25326, 25343, 25356, 25368, 25377, 25389, 25406, 25415, 25437, 25443, 25455,
        25475, 25483, 25494, 25507, 25516, 25528, 25541, 25562, 25587, 25597, 25611, 25624, 25639, 25649, 25661, 25674,
        25689, 25701, 25724, 25734, 25746, 25758, 25774, 25788, 25801, 25823, 25835, 25848, 25859, 25873, 25891, 25902,
        25911, 25920, 25934, 25948, 25960, 25969, 25978, 25987, 25997, 26008, 26021, 26035, 26048, 26058, 26071, 26082,
        26094, 26105, 26117, 26128, 26136, 26158, 26165, 26178, 26188, 26197, 26210, 26223, 26228, 26254, 26267, 26280,
        26289, 26310, 26322, 26335, 26351, 26364, 26383, 26396, 26408, 26425, 26442, 26460, 26478, 26488, 26502, 26511,
        26522, 26533, 26545, 26555, 26569, 26581, 26596, 26605, 26614, 26620, 26634, 26650, 26657, 26681, 26698, 26710,
        26719, 26737, 26752, 26772, 26783, 26807, 26816, 26826, 26836, 26846, 26862, 26874, 26886, 26901, 26910, 26923,
        26934, 26944, 26956, 26968, 26979, 26995, 27008, 27021, 27034, 27047, 27056, 27066, 27082, 27093, 27104, 27117,
        27132, 27152, 27171, 27183, 27202, 27215, 27223, 27233, 27246, 27252, 27265, 27275, 27292, 27305, 27322, 27336,
        27348, 27364, 27386, 27398, 27424, 27443, 27452, 27473, 27483, 27502, 27514, 27535, 27547, 27563, 27573, 27588,
        27599, 27611, 27624, 27638, 27664, 27675, 27688, 27704, 27727, 27742, 27752, 27771, 27788, 27807, 27818, 27831,
        27841, 27862, 27875, 27884, 27898, 27919, 27937, 27958, 27967, 27978, 27990, 28003, 28016, 28030, 28035, 28047,
        28062, 28082, 28093, 28109, 28118, 28129, 28143, 28156, 28173, 28184, 28197, 28208, 28220, 28227, 28240, 28252,
        28266, 28281, 28294, 28312, 28324, 28336, 28348, 28361, 28374, 28383, 28394, 28417, 28429, 28448, 28457, 28467,
        28482, 28493, 28505, 28514, 28526, 28534, 28543, 28557, 28566, 28582, 28595, 28607, 28618, 28630, 28639, 28653,
        28665, 28676, 28695, 28706, 28724, 28732, 28744, 28750, 28761, 28774, 28791, 28802, 28814, 28824, 28836, 28845,
        28857, 28873, 28882, 28889, 28901, 28913, 28922, 28933, 28944, 28962, 28975, 28986, 29004, 29020, 29037, 29047,
        29060, 29067, 29078, 29091, 29102, 29118, 29132, 29141, 29150, 29162, 29172, 29182, 29197, 29203, 29219, 29236,
        29245, 29257, 29271, 29281, 29295, 29317, 29329, 29337, 29347, 29358, 29367, 29376, 29391, 29406, 29412, 29424,
        29439, 29456, 29467, 29484, 29508, 29525, 29537, 29555, 29569, 29576, 29589, 29603, 29618, 29632, 29647, 29664,
        29673, 29684, 29696, 29712, 29727, 29752, 29762, 29775, 29786, 29810, 29817, 29827, 29840, 29847, 29856, 29865,
        29883, 29893, 29902, 29913, 29922, 29937, 29954, 29965, 29972, 29982, 29991, 30007, 30016, 30030, 30038, 30053,
        30062, 30076, 30095, 30106, 30114, 30130, 30150, 30161, 30173, 30191, 30196, 30208, 30217, 30227, 30250, 30259,
        30273, 30284, 30297, 30307, 30320, 30330, 30341, 30363, 30377, 30390, 30405, 30423, 30433, 30442, 30458, 30484,
        30493, 30504, 30526, 30537, 30555, 30566, 30583, 30600, 30616, 30633, 30641, 30650, 30665, 30675, 30681, 30693,
        30707, 30719, 30736, 30750, 30762, 30774, 30791, 30800, 30820, 30827, 30839, 30845, 30858, 30868, 30878, 30890,
        30899, 30908, 30924, 30937, 30954, 30966, 30983, 30997, 31007, 31017, 31034, 31047, 31059, 31066, 31082, 31096,
        31113, 31124, 31134, 31153, 31165, 31176, 31190, 31201, 31212, 31224, 31236, 31245, 31261, 31275, 31286, 31297,
        31315, 31325, 31333, 31349, 31364, 31374, 31392, 31414, 31436, 31448, 31454, 31461, 31471, 31488, 31505, 31520,
        31548, 31558, 31571, 31580, 31596, 31611, 31622, 31641, 31647, 31660, 31671, 31687, 31696, 31709, 31720, 31733,
        31741, 31761, 31778, 31791, 31809, 31820, 31833, 31841, 31850, 31865, 31878, 31894, 31909, 31921, 31931, 31942,
        31960, 31971, 31982, 31995, 32009, 32019, 32033, 32040, 32051, 32059, 32072, 32084, 32096, 32107, 32125, 32138,
        32149, 32163, 32170, 32202, 32212, 32223, 32232, 32241, 32256, 32264, 32277, 32285, 32296, 32317, 32326, 32335,
        32351, 32359, 32369, 32381, 32392, 32403, 32414, 32429, 32441, 32453, 32466, 32475, 32487, 32498, 32512, 32528,
        32540, 32553, 32571, 32595, 32607, 32618, 32634, 32649, 32665, 32677, 32691, 32705, 32713, 32727, 32737, 32748,
        32756, 32766, 32784, 32791, 32807, 32817, 32827, 32839, 32850, 32862, 32869, 32885, 32901, 32915, 32925, 32938,
        32944, 32953, 32974, 32997, 33008, 33015, 33024, 33032, 33048, 33057, 33070, 33082, 33106, 33116, 33128, 33139,
        33150, 33161, 33173, 33183, 33197, 33217, 33227, 33237, 33247, 33264, 33275, 33284, 33299, 33321, 33332, 33353,
        33364, 33376, 33403, 33430, 33457, 33484, 33511, 33538, 33565, 33592, 33603, 33612, 33623, 33636, 33647, 33663,
        33671, 33686, 33697, 33711, 33722, 33739, 33757, 33767, 33786, 33796, 33811, 33819, 33830, 33839, 33851, 33862,
        33872, 33884, 33895, 33912, 33919, 33926, 33939, 33952, 33976, 33987, 34000, 34011, 34028, 34039, 34048, 34057,
        34066, 34082, 34092, 34115, 34126, 34145, 34165, 34175, 34186, 34197, 34206, 34220, 34234, 34244, 34255, 34265,
        34282, 34294, 34303, 34318, 34330, 34346, 34369, 34382, 34392, 34406, 34418, 34432, 34447, 34462, 34475, 34487,
        34500, 34516, 34532, 34555, 34573, 34591, 34607, 34623, 34641, 34654, 34666, 34673, 34687, 34694, 34702, 34712,
        34728, 34750, 34763, 34775, 34788, 34805, 34826, 34837, 34847, 34860, 34870, 34889, 34905, 34924, 34945, 34970,
        34986, 34998, 35012, 35020, 35036, 35059, 35079, 35097, 35111, 35128, 35139, 35162, 35170, 35178, 35192, 35200,
        35210, 35223, 35234, 35246, 35264, 35281, 35295, 35306, 35320, 35342, 35356, 35365, 35377, 35395, 35411, 35426,
        35446, 35455, 35467, 35477, 35489, 35498, 35514, 35537, 35545, 35553, 35563, 35575, 35585, 35597, 35609, 35625,
        35636, 35645, 35655, 35667, 35678, 35694, 35707, 35721, 35731, 35740, 35754, 35762, 35783, 35801, 35813, 35827,
        35839, 35855, 35865, 35876, 35887, 35898, 35908, 35926, 35942, 35951, 35960, 35975, 35993, 36006, 36020, 36033,
        36041, 36060, 36073, 36081, 36095, 36108, 36121, 36136, 36154, 36167, 36177, 36185, 36194, 36206, 36223, 36234,
        36241, 36253, 36263, 36272, 36286, 36295, 36306, 36322, 36332, 36342, 36353, 36368, 36381, 36401, 36411, 36423,
        36432, 36455, 36468, 36486, 36495, 36510, 36518, 36537, 36546, 36563, 36570, 36576, 36589, 36598, 36612, 36625,
        36633, 36642, 36651, 36665, 36674, 36690, 36702, 36716, 36728, 36744, 36756, 36771, 36781, 36795, 36811, 36827,
        36835, 36843, 36861, 36874, 36884, 36901, 36925, 36938, 36952, 36970, 36984, 36991, 37004, 37017, 37030, 37046,
        37056, 37065, 37079, 37090, 37101, 37109, 37120, 37138, 37148, 37163, 37176, 37200, 37211, 37223, 37234, 37253,
        37266, 37280, 37294, 37315, 37330, 37349, 37361, 37372, 37382, 37391, 37404, 37422, 37432, 37444, 37469, 37487,
        37505, 37516, 37527, 37533, 37553, 37572, 37584, 37600, 37614, 37629, 37642, 37650, 37662, 37672, 37681, 37692,
        37704, 37722, 37734, 37751, 37759, 37770, 37780, 37799, 37813, 37828, 37839, 37852, 37864, 37877, 37886, 37897,
        37909, 37918, 37929, 37941, 37957, 37968, 37983, 37995, 38000, 38014, 38027, 38046, 38061, 38073, 38078, 38099,
        38108, 38116, 38129, 38150, 38160, 38179, 38190, 38206, 38220, 38238, 38250, 38266, 38279, 38300, 38317, 38326,
        38336, 38347, 38361, 38375, 38388, 38398, 38413, 38425, 38438, 38448, 38462, 38473, 38490, 38502, 38516, 38541,
        38559, 38565, 38574, 38583, 38602, 38613, 38630, 38641, 38651, 38660, 38675, 38686, 38701, 38725, 38752, 38763,
        38775, 38790, 38805, 38821, 38836, 38848, 38865, 38881, 38891, 38907, 38917, 38932, 38947, 38956, 38965, 38980,
        38997, 39006, 39012, 39034, 39043, 39070, 39082, 39097, 39106, 39115, 39127, 39138, 39152, 39162, 39178, 39186,
        39204, 39215, 39234, 39247, 39269, 39280, 39296, 39311, 39323, 39331, 39346, 39354, 39370, 39382, 39391, 39401,
        39418, 39429, 39440, 39453, 39464, 39475, 39489, 39500, 39511, 39526, 39539, 39553, 39564, 39576, 39592, 39607,
        39619, 39628, 39646, 39661, 39685, 39694, 39721, 39731, 39747, 39765, 39776, 39791, 39801, 39813, 39820, 39833,
        39843, 39852, 39866, 39874, 39887, 39905, 39914, 39923, 39932, 39939, 39951, 39960, 39969, 39980, 39992, 40012,
        40024, 40037, 40051, 40061, 40075, 40084, 40096, 40105, 40116, 40127, 40148, 40158, 40166, 40178, 40193, 40202,
        40212, 40223, 40237, 40246, 40256, 40269, 40288, 40298, 40312, 40329, 40344, 40365, 40399, 40412, 40424, 40434,
        40445, 40456, 40470, 40479, 40497, 40516, 40537, 40552, 40560, 40576, 40585, 40604, 40615, 40627, 40641, 40660,
        40671, 40680, 40687, 40700, 40716, 40731, 40747, 40756, 40769, 40777, 40797, 40816, 40830, 40847, 40860, 40875,
        40885, 40902, 40917, 40926, 40935, 40946, 40965, 40979, 40991, 41009, 41024, 41041, 41059, 41069, 41085, 41098,
        41109, 41122, 41134, 41148, 41160, 41180, 41194, 41206, 41223, 41244, 41256, 41268, 41279, 41290, 41298, 41308,
        41318, 41338, 41359, 41369, 41380, 41393, 41404, 41415, 41424, 41438, 41455, 41481, 41497, 41509, 41522, 41531,
        41542, 41552, 41563, 41573, 41591, 41607, 41615, 41632, 41646, 41658, 41668, 41680, 41697, 41705, 41716, 41730,
        41745, 41762, 41778, 41786, 41803, 41819, 41828, 41837, 41851, 41866, 41877, 41890, 41908, 41924, 41935, 41948,
        41966, 41983, 41995, 42004, 42017, 42028, 42038, 42051, 42066, 42080, 42111, 42122, 42129, 42147, 42165, 42174,
        42192, 42202, 42211, 42224, 42238, 42249, 42261, 42273, 42284, 42302, 42326, 42338, 42351, 42368, 42380, 42393,
        42401, 42413, 42431, 42440, 42457, 42467, 42487, 42503, 42515, 42523, 42539, 42550, 42570, 42581, 42594, 42605,
        42615, 42625, 42639, 42650, 42663, 42674, 42685, 42690, 42704, 42717, 42735, 42744, 42758, 42766, 42771, 42780,
        42796, 42807, 42816, 42829, 42839, 42854, 42863, 42876, 42890, 42897, 42921, 42935, 42946, 42954, 42971, 42992,
        43006, 43016, 43027, 43040, 43061, 43071, 43085, 43094, 43107, 43116, 43125, 43138, 43147, 43158, 43167, 43179,
        43191, 43200, 43208, 43223, 43245, 43254, 43270, 43286, 43299, 43310, 43323, 43343, 43355, 43363, 43374, 43383,
        43393, 43404, 43420, 43433, 43444, 43460, 43469, 43477, 43489, 43496, 43511, 43520, 43536, 43549, 43561, 43572,
        43580, 43596, 43608, 43618, 43624, 43639, 43649, 43666, 43679, 43705, 43716, 43737, 43748, 43758, 43769, 43781,
        43790, 43809, 43826, 43841, 43849, 43858, 43872, 43884, 43896, 43912, 43920, 43939, 43950, 43961, 43988, 44002,
        44011, 44018, 44032, 44041, 44059, 44072, 44081, 44098, 44114, 44127, 44138, 44152, 44160, 44169, 44184, 44192,
        44201, 44214, 44221, 44230, 44239, 44250, 44260, 44272, 44300, 44308, 44323, 44335, 44346, 44362, 44371, 44382,
        44395, 44405, 44414, 44423, 44439, 44451, 44462, 44477, 44493, 44509, 44516, 44529, 44539, 44551, 44572, 44583,
        44598, 44615, 44626, 44638, 44650, 44661, 44672, 44688, 44703, 44712, 44723, 44739, 44753, 44767, 44779, 44789,
        44805, 44818, 44830, 44843, 44855, 44869, 44878, 44890, 44904, 44917, 44933, 44943, 44955, 44969, 44993, 45003,
        45016, 45026, 45035, 45044, 45067, 45092, 45101, 45112, 45118, 45126, 45140, 45149, 45164, 45175, 45195, 45211,
        45223, 45237, 45250, 45260, 45273, 45288, 45302, 45309, 45320, 45327, 45340, 45349, 45362, 45372, 45385, 45401,
        45415, 45429, 45445, 45455, 45469, 45484, 45495, 45511, 45525, 45535, 45553, 45571, 45582, 45595, 45605, 45617,
        45636, 45648, 45666, 45676, 45693, 45707, 45716, 45726, 45746, 45757, 45772, 45785, 45804, 45814, 45823, 45833,
        45842, 45853, 45865, 45879, 45890, 45904, 45914, 45941, 45962, 45973, 45985, 45997, 46004, 46016, 46033, 46046,
        46056, 46063, 46072, 46082, 46097, 46113, 46126, 46138, 46154, 46174, 46190, 46206, 46223, 46234, 46253, 46265,
        46274, 46283, 46293, 46302, 46317, 46333, 46347, 46357, 46370, 46385, 46397, 46406, 46420, 46431, 46445, 46464,
        46479, 46486, 46493, 46502, 46514, 46527, 46543, 46553, 46565, 46582, 46593, 46603, 46612, 46627, 46640, 46650,
        46660, 46668, 46674, 46688, 46703, 46719, 46737, 46751, 46763, 46774, 46792, 46802, 46824, 46838, 46847, 46864,
        46888, 46901, 46916, 46928, 46944, 46958, 46969, 46978, 46988, 46998, 47013, 47019, 47028, 47037, 47044, 47056,
        47073, 47091, 47108, 47125, 47144, 47156, 47162, 47175, 47189, 47201, 47211, 47221, 47231, 47247, 47257, 47268,
        47284, 47295, 47306, 47326, 47342, 47356, 47374, 47390, 47404, 47420, 47434, 47443, 47457, 47470, 47485, 47495,
        47508, 47516, 47528, 47540, 47554, 47563, 47582, 47596, 47616, 47629, 47649, 47672, 47684, 47709, 47735, 47746,
        47762, 47770, 47784, 47794, 47803, 47816, 47824, 47837, 47848, 47857, 47868, 47888, 47896, 47905, 47919, 47933,
        47954, 47965, 47978, 47988, 48003, 48012, 48029, 48041, 48058, 48066, 48081, 48090, 48101, 48111, 48122, 48132,
        48149, 48174, 48185, 48195, 48201, 48215, 48226, 48247, 48261, 48281, 48297, 48309, 48318, 48330, 48357, 48365,
        48376, 48387, 48405, 48417, 48428, 48441, 48458, 48470, 48488, 48499, 48513, 48528, 48540, 48550, 48566, 48577,
        48592, 48601, 48610, 48637, 48648, 48665, 48681, 48693, 48704, 48716, 48726, 48735, 48741, 48752, 48769, 48786,
        48801, 48812, 48820, 48833, 48840, 48850, 48866, 48880, 48894, 48904, 48919, 48928, 48940, 48956, 48972, 48981,
        48993, 49000, 49012, 49022, 49039, 49050, 49056, 49074, 49087, 49103, 49117, 49126, 49137, 49153, 49168, 49179,
        49192, 49218, 49236, 49246, 49257, 49270, 49286, 49298, 49306, 49320, 49332, 49351, 49360, 49379, 49385, 49398,
        49406, 49414, 49425, 49432, 49442, 49454, 49468, 49487, 49498, 49511, 49517, 49528, 49540, 49552, 49565, 49578,
        49591, 49602, 49609, 49623, 49637, 49649, 49666, 49681, 49695, 49704, 49715, 49731, 49744, 49757, 49769, 49787,
        49799, 49812, 49823, 49835, 49845, 49858, 49872, 49897, 49912, 49925, 49934, 49943, 49955, 49975, 49992, 50004,
        50015, 50030, 50050, 50061, 50072, 50085, 50095, 50108, 50126, 50133, 50146, 50159, 50168, 50185, 50196, 50205,
        50214, 50230, 50240, 50256, 50265, 50275, 50284, 50293, 50306, 50322, 50338, 50353, 50376, 50381, 50400, 50409,
        50421, 50433, 50443, 50453, 50465, 50488, 50506, 50517, 50526, 50549, 50559, 50565, 50577, 50592, 50604, 50615,
        50632, 50646, 50658, 50667, 50679, 50690, 50701, 50718, 50732, 50741, 50764, 50780, 50787, 50796, 50810, 50822,
        50840, 50853, 50865, 50875, 50890, 50899, 50914, 50926, 50938, 50946, 50955, 50968, 50987, 51004, 51015, 51033,
        51041, 51056, 51077, 51083, 51098, 51112, 51124, 51135, 51143, 51155, 51166, 51183, 51192, 51208, 51220, 51234,
        51245, 51255, 51278, 51293, 51308, 51320, 51335, 51344, 51359, 51374, 51384, 51399, 51410, 51422, 51432, 51444,
        51455, 51467, 51477, 51487, 51500, 51517, 51531, 51539, 51552, 51563, 51572, 51583, 51596, 51608, 51618, 51640,
        51649, 51662, 51680, 51688, 51699, 51711, 51732, 51750, 51759, 51770, 51795, 51806, 51816, 51830, 51840, 51847,
        51862, 51881, 51890, 51903, 51918, 51936, 51950, 51965, 51976, 51986, 51995, 52008, 52017, 52031, 52044, 52053,
        52058, 52072, 52084, 52095, 52111, 52121, 52130, 52140, 52151, 52168, 52187, 52198, 52211, 52222, 52236, 52247,
        52263, 52276, 52294, 52308, 52322, 52336, 52358, 52373, 52381, 52390, 52401, 52416, 52429, 52438, 52455, 52461,
        52472, 52488, 52496, 52508, 52519, 52535, 52542, 52553, 52563, 52574, 52589, 52601, 52611, 52624, 52635, 52641,
        52650, 52661, 52671, 52683, 52698, 52707, 52714, 52736, 52747, 52763, 52777, 52788, 52799, 52814, 52822, 52834,
        52850, 52863, 52872, 52884, 52897, 52914, 52925, 52937, 52949, 52959, 52973, 52985, 52993, 53007, 53018, 53025,
        53034, 53047, 53060, 53069, 53088, 53099, 53109, 53121, 53138, 53154, 53169, 53176, 53195, 53205, 53218, 53230,
        53244, 53255, 53277, 53297, 53309, 53319, 53325, 53334, 53346, 53368, 53374, 53388, 53398, 53412, 53421, 53434,
        53444, 53455, 53466, 53484, 53495, 53516, 53525, 53531, 53538, 53549, 53562, 53570, 53583, 53593, 53614, 53621,
        53629, 53639, 53651, 53665, 53679, 53692, 53709, 53722, 53747, 53764, 53776, 53788, 53798, 53814, 53825, 53835,
        53845, 53852, 53861, 53874, 53883, 53893, 53902, 53913, 53928, 53938, 53951, 53962, 53973, 53987, 54005, 54015,
        54026, 54036, 54047, 54065, 54075, 54110, 54124, 54136, 54145, 54156, 54170, 54175, 54191, 54217, 54243, 54255,
        54265, 54275, 54290, 54303, 54313, 54324, 54341, 54353, 54368, 54379, 54390, 54402, 54410, 54436, 54455, 54469,
        54478, 54491, 54500, 54510, 54520, 54540, 54551, 54562, 54575, 54589, 54601, 54610, 54623, 54631, 54642, 54660,
        54671, 54682, 54697, 54713, 54727, 54739, 54750, 54763, 54775, 54786, 54797, 54815, 54828, 54843, 54858, 54870,
        54892, 54902, 54914, 54926, 54937, 54957, 54963, 54979, 54991, 55004, 55017, 55033, 55043, 55054, 55066, 55081,
        55092, 55103, 55114, 55124, 55132, 55146, 55155, 55173, 55183, 55192, 55207, 55216, 55231, 55240, 55260, 55272,
        55286, 55297, 55322, 55335, 55347, 55356, 55363, 55371, 55389, 55398, 55418, 55434, 55452, 55465, 55474, 55489,
        55501, 55528, 55541, 55562, 55569, 55584, 55598, 55615, 55626, 55637, 55647, 55657, 55666, 55681, 55693, 55702,
        55712, 55718, 55730, 55744, 55756, 55768, 55780, 55793, 55806, 55826, 55840, 55852, 55870, 55884, 55895, 55907,
        55921, 55929, 55945, 55962, 55975, 55993, 56010, 56023, 56038, 56047, 56060, 56074, 56082, 56094, 56108, 56120,
        56131, 56140, 56149, 56174, 56190, 56202, 56213, 56222, 56235, 56249, 56258, 56278, 56291, 56307, 56320, 56334,
        56344, 56358, 56367, 56377, 56389, 56418, 56425, 56440, 56451, 56465, 56477, 56491, 56500, 56510, 56524, 56533,
        56541, 56552, 56563, 56578, 56590, 56606, 56621, 56632, 56646, 56662, 56674, 56690, 56699, 56711, 56727, 56733,
        56744, 56755, 56775, 56788, 56800, 56809, 56822, 56838, 56851, 56861, 56869, 56887, 56900, 56909, 56919, 56930,
        56944, 56957, 56967, 56975, 56987, 57001, 57011, 57028, 57038, 57055, 57073, 57087, 57103, 57115, 57126, 57140,
        57153, 57166, 57179, 57196, 57209, 57226, 57237, 57246, 57260, 57276, 57290, 57306, 57321, 57331, 57346, 57355,
        57365, 57380, 57393, 57400, 57416, 57425, 57435, 57449, 57467, 57478, 57502, 57513, 57527, 57540, 57549, 57559,
        57580, 57599, 57607, 57616, 57622, 57635, 57650, 57662, 57680, 57687, 57700, 57711, 57722, 57738, 57752, 57762,
        57774, 57795, 57806, 57817, 57825, 57842, 57851, 57867, 57876, 57885, 57898, 57907, 57920, 57930, 57944, 57955,
        57975, 57985, 58000, 58010, 58019, 58029, 58049, 58073, 58085, 58106, 58115, 58131, 58144, 58155, 58169, 58185,
        58199, 58214, 58227, 58239, 58251, 58267, 58281, 58302, 58310, 58334, 58343, 58351, 58362, 58376, 58386, 58395,
        58423, 58439, 58447, 58454, 58474, 58484, 58494, 58509, 58515, 58527, 58536, 58548, 58572, 58583, 58602, 58614,
        58624, 58636, 58645, 58659, 58674, 58691, 58703, 58715, 58739, 58760, 58775, 58785, 58791, 58799, 58812, 58824,
        58843, 58862, 58870, 58880, 58892, 58908, 58920, 58934, 58947, 58964, 58977, 58989, 59000, 59018, 59029, 59039,
        59049, 59060, 59074, 59092, 59100, 59117, 59129, 59142, 59153, 59164, 59174, 59181, 59191, 59204, 59216, 59228,
        59234, 59244, 59257, 59269, 59291, 59310, 59326, 59337, 59351, 59358, 59371, 59393, 59410, 59423, 59441, 59465,
        59477, 59492, 59513, 59522, 59536, 59561, 59568, 59582, 59591, 59604, 59614, 59628, 59638, 59650, 59661, 59671,
        59685, 59697, 59709, 59719, 59733, 59753, 59774, 59784, 59793, 59805, 59823, 59834, 59846, 59867, 59877, 59892,
        59903, 59918, 59927, 59936, 59948, 59964, 59979, 59992, 60019, 60027, 60040, 60052, 60059, 60069, 60078, 60084,
        60094, 60110, 60119, 60133, 60144, 60173, 60202, 60231, 60260, 60289, 60318, 60347, 60376, 60405, 60434, 60463,
        60492, 60521, 60550, 60579, 60608, 60628, 60648, 60661, 60671, 60686, 60698, 60707, 60717, 60734, 60751, 60769,
        60780, 60789, 60798, 60813, 60827, 60837, 60848, 60866, 60879, 60889, 60907, 60916, 60928, 60943, 60959, 60970,
        60978, 60991, 61001, 61014, 61026, 61035, 61047, 61054, 61065, 61082, 61093, 61106, 61118, 61130, 61145, 61160,
        61180, 61193, 61205, 61221, 61229, 61239, 61249, 61258, 61267, 61287, 61308, 61316, 61326, 61343, 61353, 61360,
        61369, 61378, 61388, 61410, 61420, 61431, 61443, 61457, 61474, 61486, 61505, 61522, 61544, 61568, 61587, 61597,
        61607, 61627, 61637, 61656, 61673, 61686, 61702, 61720, 61729, 61738, 61750, 61763, 61772, 61783, 61804, 61817,
        61828, 61842, 61854, 61867, 61880, 61891, 61905, 61918, 61932, 61945, 61957, 61967, 61985, 61995, 62003, 62018,
        62035, 62045, 62061, 62072, 62093, 62102, 62119, 62131, 62152, 62166, 62177, 62193, 62201, 62212, 62225, 62231,
        62252, 62269, 62278, 62291, 62303, 62321, 62338, 62355, 62363, 62371, 62387, 62400, 62410, 62419, 62432, 62445,
        62463, 62472, 62486, 62504, 62516, 62530, 62546, 62554, 62564, 62574, 62596, 62609, 62622, 62631, 62648, 62670,
        62688, 62698, 62712, 62724, 62732, 62742, 62752, 62763, 62777, 62787, 62795, 62809, 62824, 62843, 62854, 62865,
        62880, 62899, 62911, 62923, 62935, 62945, 62957, 62970, 62980, 62989, 62996, 63007, 63024, 63035, 63044, 63053,
        63070, 63080, 63090, 63109, 63121, 63136, 63152, 63161, 63168, 63180, 63192, 63203, 63212, 63224, 63236, 63249,
        63260, 63274, 63281, 63299, 63313, 63322, 63332, 63343, 63351, 63361, 63372, 63382, 63394, 63406, 63427, 63443,
        63457, 63469, 63483, 63490, 63502, 63511, 63522, 63533, 63553, 63568, 63585, 63595, 63605, 63620, 63631, 63645,
        63663, 63679, 63691, 63703, 63710, 63724, 63736, 63744, 63758, 63774, 63783, 63794, 63804, 63814, 63834, 63845,
        63859, 63869, 63884, 63902, 63915, 63932, 63949, 63963, 63982, 63993, 64006, 64020, 64036, 64053, 64064, 64080,
        64095, 64104, 64113, 64123, 64130, 64145, 64169, 64189, 64205, 64216, 64227, 64238, 64255, 64261, 64277, 64286,
        64296, 64308, 64325, 64338, 64355, 64364, 64378, 64387, 64397, 64409, 64420, 64429, 64445, 64457, 64480, 64486,
        64499, 64518, 64529, 64545, 64557, 64565, 64579, 64593, 64602, 64613, 64620, 64633, 64641, 64656, 64665, 64678,
        64687, 64700, 64710, 64721, 64731, 64749, 64767, 64779, 64788, 64803, 64829, 64840, 64851, 64866, 64877, 64886,
        64897, 64911, 64918, 64931, 64951, 64963, 64973, 64984, 64993, 65005, 65021, 65034, 65055, 65069, 65090, 65112,
        65123, 65129, 65141, 65150, 65163, 65183, 65198, 65208, 65219, 65239, 65251, 65261, 65276, 65290, 65301, 65319,
        65332, 65349, 65354, 65368, 65378, 65387, 65400, 65429, 65440, 65450, 65458, 65470, 65482, 65496, 65509, 65519,
        65529, 65542, 65553, 65560, 65572, 65583, 65595, 65609, 65617, 65633, 65646, 65655, 65665, 65677, 65688, 65707,
        65733, 65742, 65759, 65771, 65790, 65802, 65811, 65817, 65831, 65844, 65854, 65868, 65882, 65896, 65905, 65919,
        65934, 65950, 65961, 65974, 65986, 66005, 66019, 66032, 66054, 66070, 66083, 66092, 66104, 66113, 66123, 66139,
        66149, 66163, 66180, 66193, 66205, 66216, 66225, 66234, 66241, 66251, 66269, 66281, 66294, 66307, 66323, 66343,
        66354, 66371, 66388, 66405, 66418, 66428, 66440, 66452, 66467, 66476, 66490, 66496, 66511, 66521, 66537, 66552,
        66565, 66575, 66591, 66603, 66620, 66641, 66656, 66668, 66677, 66687, 66692, 66699, 66714, 66728, 66747, 66757,
        66767, 66784, 66799, 66820, 66830, 66845, 66867, 66881, 66892, 66903, 66915, 66933, 66944, 66950, 66960, 66979,
        66989, 67001, 67013, 67024, 67031, 67044, 67054, 67061, 67072, 67085, 67107, 67117, 67135, 67150, 67164, 67176,
        67187, 67205, 67220, 67236, 67251, 67269, 67288, 67299, 67311, 67323, 67341, 67359, 67373, 67389, 67398, 67410,
        67416, 67428, 67442, 67461, 67475, 67485, 67496, 67514, 67526, 67540, 67554, 67573, 67586, 67598, 67614, 67636,
        67648, 67657, 67668, 67679, 67689, 67698, 67708, 67715, 67725, 67735, 67747, 67753, 67768, 67777, 67791, 67800,
        67813, 67824, 67839, 67857, 67878, 67896, 67916, 67925, 67939, 67953, 67961, 67972, 67977, 67992, 68003, 68014,
        68026, 68044, 68057, 68064, 68076, 68093, 68112, 68121, 68131, 68142, 68151, 68177, 68197, 68208, 68215, 68230,
        68242, 68252, 68269, 68289, 68305, 68314, 68325, 68335, 68347, 68359, 68373, 68387, 68398, 68411, 68419, 68426,
        68444, 68455, 68472, 68493, 68508, 68518, 68536, 68548, 68557, 68570, 68580, 68586, 68596, 68605, 68622, 68629,
        68639, 68651, 68671, 68686, 68692, 68710, 68733, 68743, 68769, 68786, 68798, 68809, 68818, 68830, 68838, 68847,
        68864, 68872, 68879, 68886, 68905, 68910, 68920, 68933, 68947, 68956, 68971, 68981, 68996, 69012, 69023, 69032,
        69050, 69060, 69074, 69086, 69098, 69110, 69120, 69133, 69145, 69159, 69167, 69182, 69194, 69203, 69214, 69226,
        69237, 69251, 69264, 69278, 69289, 69308, 69323, 69348, 69356, 69366, 69374, 69384, 69397, 69406, 69416, 69432,
        69443, 69452, 69463, 69473, 69479, 69487, 69496, 69507, 69517, 69535, 69546, 69557, 69572, 69582, 69591, 69608,
        69625, 69639, 69648, 69657, 69666, 69695, 69704, 69717, 69729, 69742, 69759, 69769, 69776, 69789, 69798, 69814,
        69827, 69848, 69866, 69878, 69893, 69901, 69919, 69934, 69946, 69957, 69972, 69984, 69992, 70003, 70009, 70020,
        70031, 70038, 70048, 70058, 70081, 70096, 70120, 70133, 70155, 70163, 70173, 70182, 70193, 70208, 70219, 70232,
        70243, 70258, 70264, 70274, 70285, 70304, 70318, 70325, 70337, 70350, 70362, 70371, 70382, 70390, 70403, 70419,
        70438, 70451, 70462, 70476, 70493, 70509, 70518, 70527, 70537, 70554, 70571, 70586, 70602, 70613, 70621, 70632,
        70643, 70655, 70669, 70677, 70687, 70700, 70714, 70727, 70735, 70744, 70753, 70762, 70773, 70783, 70794, 70808,
        70822, 70837, 70848, 70863, 70877, 70888, 70905, 70914, 70928, 70942, 70960, 70970, 70976, 70989, 71005, 71018,
        71035, 71044, 71063, 71073, 71086, 71096, 71109, 71116, 71128, 71141, 71149, 71159, 71170, 71190, 71202, 71218,
        71228, 71241, 71250, 71267, 71281, 71292, 71310, 71320, 71333, 71341, 71351, 71361, 71377, 71388, 71412, 71423,
        71432, 71444, 71454, 71472, 71484, 71496, 71508, 71517, 71541, 71553, 71564, 71579, 71592, 71601, 71611, 71623,
        71631, 71643, 71650, 71670, 71683, 71708, 71721, 71732, 71760, 71772, 71783, 71801, 71816, 71826, 71843, 71853,
        71866, 71883, 71891, 71901, 71918, 71939, 71950, 71958, 71969, 71984, 72003, 72020, 72038, 72053, 72063, 72072,
        72078, 72089, 72101, 72111, 72124, 72139, 72154, 72170, 72182, 72196, 72207, 72219, 72235, 72245, 72255, 72261,
        72276, 72296, 72309, 72318, 72331, 72342, 72359, 72378, 72388, 72400, 72411, 72423, 72437, 72453, 72476, 72492,
        72501, 72519, 72531, 72538, 72562, 72576, 72583, 72592, 72609, 72618, 72628, 72639, 72660, 72673, 72691, 72708,
        72726, 72742, 72755, 72768, 72774, 72786, 72799, 72806, 72821, 72839, 72852, 72859, 72869, 72880, 72894, 72906,
        72927, 72938, 72953, 72968, 72979, 72990, 73001, 73009, 73018, 73027, 73047, 73059, 73072, 73083, 73101, 73115,
        73123, 73131, 73138, 73149, 73162, 73171, 73185, 73197, 73213, 73225, 73235, 73273, 73292, 73301, 73318, 73335,
        73348, 73356, 73368, 73381, 73388, 73402, 73411, 73438, 73447, 73459, 73472, 73486, 73500, 73510, 73518, 73531,
        73542, 73551, 73568, 73584, 73598, 73609, 73627, 73638, 73651, 73664, 73691, 73703, 73716, 73732, 73743, 73749,
        73767, 73782, 73797, 73812, 73840, 73854, 73863, 73878, 73893, 73900, 73913, 73923, 73936, 73949, 73961, 73972,
        73984, 73995, 74007, 74029, 74040, 74051, 74059, 74070, 74083, 74095, 74109, 74128, 74134, 74143, 74153, 74171,
        74188, 74207, 74220, 74233, 74249, 74263, 74274, 74285, 74296, 74313, 74325, 74338, 74347, 74361, 74376, 74385,
        74400, 74420, 74434, 74445, 74468, 74491, 74502, 74515, 74524, 74541, 74555, 74565, 74573, 74583, 74591, 74605,
        74617, 74630, 74636, 74647, 74668, 74680, 74693, 74702, 74719, 74732, 74746, 74757, 74768, 74791, 74807, 74816,
        74835, 74844, 74867, 74882, 74893, 74902, 74918, 74931, 74944, 74959, 74968, 74984, 74995, 75007, 75018, 75027,
        75036, 75046, 75057, 75073, 75085, 75099, 75110, 75135, 75143, 75155, 75176, 75202, 75213, 75223, 75234, 75244,
        75254, 75262, 75279, 75288, 75297, 75308, 75320, 75334, 75349, 75369, 75385, 75397, 75408, 75422, 75434, 75443,
        75452, 75467, 75482, 75498, 75509, 75519, 75531, 75542, 75550, 75561, 75576, 75587, 75597, 75608, 75620, 75648,
        75660, 75669, 75678, 75690, 75703, 75719, 75728, 75741, 75754, 75766, 75778, 75790, 75800, 75811, 75825, 75843,
        75860, 75872, 75880, 75898, 75913, 75920, 75927, 75944, 75958, 75967, 75987, 76004, 76027, 76039, 76057, 76078,
        76084, 76099, 76119, 76126, 76134, 76150, 76162, 76171, 76184, 76196, 76212, 76220, 76230, 76252, 76273, 76290,
        76306, 76324, 76341, 76355, 76372, 76390, 76402, 76427, 76435, 76446, 76457, 76471, 76479, 76493, 76503, 76522,
        76534, 76541, 76551, 76557, 76572, 76587, 76602, 76625, 76636, 76655, 76689, 76702, 76718, 76730, 76739, 76754,
        76766, 76781, 76794, 76809, 76825, 76834, 76856, 76865, 76874, 76893, 76910, 76921, 76935, 76946, 76963, 76976,
        76993, 77008, 77019, 77027, 77039, 77049, 77058, 77066, 77079, 77090, 77105, 77120, 77132, 77149, 77162, 77173,
        77179, 77192, 77208, 77216, 77233, 77247, 77258, 77269, 77279, 77289, 77299, 77311, 77321, 77334, 77349, 77358,
        77370, 77381, 77401, 77413, 77421, 77437, 77447, 77463, 77473, 77484, 77493, 77499, 77521, 77531, 77547, 77561,
        77575, 77586, 77599, 77618, 77631, 77641, 77652, 77662, 77673, 77688, 77700, 77710, 77720, 77739, 77750, 77762,
        77777, 77787, 77799, 77812, 77825, 77847, 77859, 77870, 77889, 77903, 77922, 77938, 77968, 77983, 77992, 78006,
        78018, 78031, 78044, 78054, 78063, 78078, 78089, 78103, 78117, 78129, 78142, 78150, 78164, 78171, 78186, 78197,
        78207, 78217, 78232, 78248, 78257, 78271, 78286, 78298, 78310, 78318, 78330, 78344, 78354, 78366, 78372, 78385,
        78396, 78409, 78421, 78431, 78441, 78450, 78461, 78476, 78491, 78501, 78516, 78529, 78547, 78559, 78567, 78585,
        78597, 78610, 78620, 78634, 78648, 78670, 78685, 78702, 78712, 78723, 78736, 78747, 78763, 78777, 78791, 78797,
        78815, 78827, 78839, 78851, 78863, 78877, 78884, 78893, 78903, 78913, 78919, 78929, 78958, 78966, 78976, 78991,
        79012, 79024, 79041, 79055, 79064, 79077, 79098, 79107, 79121, 79146, 79160, 79177, 79191, 79210, 79226, 79235,
        79249, 79256, 79270, 79284, 79295, 79311, 79326, 79343, 79351, 79364, 79376, 79398, 79409, 79423, 79437, 79448,
        79457, 79474, 79485, 79497, 79519, 79540, 79557, 79566, 79575, 79584, 79609, 79620, 79627, 79638, 79651, 79662,
        79667, 79680, 79701, 79713, 79725, 79741, 79746, 79754, 79761, 79777, 79786, 79799, 79814, 79824, 79833, 79843,
        79860, 79875, 79889, 79906, 79924, 79932, 79942, 79957, 79969, 79979, 79997, 80024, 80036, 80046, 80055, 80065,
        80083, 80091, 80106, 80118, 80132, 80148, 80166, 80175, 80182, 80196, 80208, 80220, 80230, 80246, 80258, 80268,
        80297, 80313, 80326, 80335, 80370, 80383, 80389, 80405, 80414, 80423, 80434, 80448, 80461, 80466, 80482, 80495,
        80503, 80515, 80536, 80547, 80558, 80566, 80581, 80599, 80608, 80620, 80637, 80649, 80662, 80697, 80709, 80726,
        80738, 80756, 80771, 80788, 80805, 80816, 80834, 80844, 80860, 80874, 80885, 80896, 80907, 80916, 80927, 80944,
        80957, 80978, 80991, 80998, 81010, 81018, 81029, 81046, 81057, 81069, 81085, 81094, 81104, 81113, 81121, 81136,
        81150, 81164, 81174, 81182, 81191, 81207, 81223, 81234, 81249, 81259, 81271, 81280, 81293, 81303, 81314, 81326,
        81342, 81365, 81386, 81401, 81407, 81419, 81435, 81445, 81457, 81471, 81483, 81492, 81502, 81514, 81524, 81537,
        81559, 81571, 81586, 81604, 81620, 81639, 81652, 81667, 81683, 81695, 81707, 81716, 81724, 81733, 81746, 81757,
        81773, 81790, 81808, 81819, 81825, 81848, 81858, 81869, 81879, 81891, 81901, 81911, 81927, 81942, 81951, 81963,
        81978, 81997, 82025, 82053, 82081, 82109, 82125, 82135, 82143, 82161, 82170, 82179, 82187, 82211, 82221, 82232,
        82252, 82260, 82275, 82296, 82306, 82321, 82333, 82339, 82356, 82369, 82380, 82391, 82402, 82415, 82426, 82439,
        82451, 82462, 82476, 82489, 82499, 82511, 82520, 82534, 82549, 82561, 82572, 82583, 82591, 82607, 82631, 82641,
        82653, 82661, 82675, 82684, 82701, 82714, 82725, 82739, 82755, 82765, 82777, 82793, 82806, 82820, 82829, 82842,
        82855, 82872, 82884, 82894, 82908, 82920, 82932, 82942, 82951, 82969, 82983, 82995, 83006, 83018, 83024, 83035,
        83050, 83066, 83082, 83106, 83117, 83134, 83143, 83156, 83166, 83177, 83194, 83204, 83217, 83229, 83239, 83249,
        83260, 83274, 83285, 83306, 83323, 83348, 83358, 83373, 83386, 83401, 83419, 83433, 83446, 83457, 83465, 83479,
        83488, 83507, 83524, 83538, 83548, 83562, 83570, 83580, 83600, 83607, 83617, 83635, 83651, 83673, 83686, 83696,
        83708, 83715, 83730, 83740, 83757, 83770, 83783, 83794, 83804, 83816, 83840, 83852, 83863, 83876, 83895, 83905,
        83915, 83929, 83938, 83948, 83960, 83981, 83991, 84009, 84015, 84029, 84039, 84053, 84065, 84081, 84096, 84107,
        84118, 84130, 84145, 84154, 84168, 84177, 84185, 84194, 84207, 84227, 84240, 84255, 84264, 84271, 84286, 84298,
        84312, 84334, 84360, 84371, 84384, 84394, 84419, 84428, 84437, 84448, 84458, 84467, 84476, 84489, 84507, 84520,
        84533, 84542, 84555, 84567, 84580, 84594, 84607, 84619, 84636, 84647, 84658, 84670, 84683, 84691, 84715, 84732,
        84750, 84769, 84782, 84800, 84819, 84830, 84848, 84869, 84881, 84898, 84907, 84927, 84941, 84959, 84971, 84980,
        84994, 85015, 85028, 85043, 85052, 85060, 85078, 85099, 85109, 85115, 85127, 85147, 85158, 85167, 85182, 85192,
        85203, 85226, 85234, 85244, 85258, 85267, 85278, 85293, 85306, 85314, 85323, 85333, 85345, 85352, 85362, 85370,
        85383, 85394, 85408, 85421, 85430, 85457, 85469, 85477, 85491, 85502, 85514, 85532, 85541, 85555, 85565, 85579,
        85593, 85603, 85612, 85624, 85643, 85652, 85663, 85675, 85690, 85707, 85716, 85740, 85754, 85763, 85776, 85789,
        85798, 85813, 85821, 85830, 85850, 85866, 85876, 85888, 85902, 85914, 85926, 85935, 85944, 85963, 85984, 86001,
        86015, 86036, 86055, 86068, 86083, 86092, 86101, 86111, 86125, 86137, 86148, 86169, 86191, 86204, 86218, 86231,
        86243, 86254, 86268, 86281, 86296, 86307, 86317, 86325, 86336, 86353, 86368, 86386, 86394, 86405, 86417, 86427,
        86435, 86447, 86458, 86467, 86485, 86494, 86510, 86527, 86540, 86562, 86575, 86587, 86598, 86614, 86628, 86636,
        86653, 86663, 86674, 86686, 86700, 86718, 86734, 86749, 86762, 86772, 86783, 86796, 86818, 86833, 86847, 86867,
        86876, 86905, 86914, 86929, 86944, 86957, 86967, 86982, 86992, 87005, 87020, 87032, 87040, 87058, 87067, 87099,
        87118, 87133, 87148, 87164, 87179, 87191, 87203, 87223, 87232, 87245, 87258, 87270, 87290, 87299, 87310, 87319,
        87334, 87348, 87358, 87370, 87380, 87404, 87420, 87436, 87457, 87467, 87477, 87488, 87507, 87521, 87534, 87545,
        87555, 87568, 87582, 87596, 87608, 87630, 87647, 87660, 87678, 87693, 87703, 87716, 87728, 87743, 87753, 87765,
        87774, 87786, 87808, 87817, 87827, 87842, 87858, 87871, 87885, 87897, 87906, 87914, 87923, 87933, 87942, 87968,
        87985, 88001, 88010, 88023, 88033, 88045, 88065, 88083, 88090, 88097, 88114, 88129, 88139, 88163, 88173, 88186,
        88198, 88209, 88221, 88239, 88246, 88256, 88267, 88280, 88297, 88309, 88334, 88344, 88355, 88369, 88380, 88393,
        88409, 88435, 88441, 88453, 88471, 88483, 88502, 88512, 88536, 88548, 88561, 88579, 88592, 88606, 88617, 88626,
        88642, 88652, 88661, 88673, 88682, 88694, 88704, 88719, 88728, 88742, 88756, 88773, 88792, 88800, 88808, 88818,
        88836, 88845, 88857, 88870, 88880, 88890, 88910, 88927, 88941, 88957, 88976, 88987, 89002, 89012, 89025, 89037,
        89049, 89063, 89080, 89092, 89107, 89119, 89133, 89147, 89162, 89182, 89190, 89202, 89214, 89232, 89249, 89259,
        89272, 89281, 89291, 89307, 89323, 89336, 89348, 89361, 89380, 89390, 89412, 89424, 89430, 89450, 89459, 89476,
        89492, 89501, 89512, 89529, 89537, 89554, 89576, 89588, 89596, 89609, 89625, 89636, 89645, 89658, 89670, 89680,
        89695, 89717, 89724, 89736, 89754, 89773, 89788, 89797, 89808, 89822, 89834, 89849, 89864, 89888, 89902, 89914,
        89928, 89940, 89957, 89970, 89976, 89984, 89993, 90007, 90017, 90026, 90035, 90057, 90069, 90080, 90093, 90102,
        90129, 90143, 90156, 90168, 90181, 90193, 90205, 90217, 90234, 90252, 90268, 90278, 90291, 90304, 90315, 90327,
        90355, 90370, 90379, 90388, 90400, 90418, 90433, 90447, 90459, 90469, 90475, 90491, 90497, 90517, 90537, 90554,
        90564, 90580, 90591, 90600, 90617, 90634, 90650, 90667, 90680, 90689, 90702, 90718, 90729, 90742, 90753, 90764,
        90776, 90793, 90804, 90822, 90840, 90849, 90862, 90883, 90898, 90917, 90931, 90945, 90956, 90972, 90982, 90991,
        91002, 91012, 91021, 91035, 91046, 91059, 91076, 91087, 91106, 91118, 91128, 91139, 91152, 91170, 91183, 91192,
        91201, 91214, 91240, 91251, 91266, 91276, 91287, 91298, 91312, 91321, 91334, 91345, 91355, 91366, 91376, 91396,
        91411, 91425, 91432, 91445, 91458, 91467, 91487, 91500, 91529, 91541, 91553, 91577, 91586, 91598, 91606, 91615,
        91624, 91635, 91647, 91657, 91675, 91691, 91704, 91712, 91726, 91739, 91746, 91759, 91777, 91784, 91800, 91813,
        91826, 91841, 91856, 91868, 91883, 91893, 91906, 91919, 91933, 91944, 91961, 91973, 91986, 92002, 92013, 92022,
        92031, 92045, 92056, 92065, 92076, 92097, 92107, 92126, 92139, 92156, 92170, 92179, 92193, 92202, 92214, 92223,
        92239, 92251, 92262, 92275, 92286, 92295, 92308, 92327, 92344, 92353, 92364, 92375, 92384, 92398, 92409, 92420,
        92432, 92444, 92455, 92465, 92478, 92488, 92499, 92507, 92514, 92528, 92539, 92551, 92563, 92585, 92596, 92610,
        92627, 92638, 92649, 92664, 92674, 92690, 92704, 92720, 92736, 92747, 92759, 92787, 92796, 92805, 92818, 92831,
        92846, 92859, 92871, 92883, 92895, 92908, 92917, 92924, 92934, 92952, 92974, 92986, 92995, 93017, 93034, 93048,
        93060, 93080, 93089, 93104, 93114, 93124, 93134, 93144, 93157, 93166, 93177, 93189, 93199, 93209, 93225, 93236,
        93248, 93254, 93260, 93277, 93293, 93300, 93313, 93329, 93342, 93354, 93365, 93375, 93387, 93400, 93411, 93425,
        93439, 93450, 93464, 93483, 93494, 93505, 93516, 93530, 93543, 93550, 93560, 93571, 93591, 93609, 93621, 93637,
        93657, 93670, 93681, 93697, 93715, 93727, 93736, 93749, 93766, 93775, 93787, 93804, 93820, 93837, 93854, 93864,
        93881, 93892, 93905, 93919, 93928, 93939, 93951, 93961, 93972, 93993, 94004, 94023, 94035, 94047, 94070, 94083,
        94092, 94106, 94123, 94135, 94149, 94171, 94192, 94203, 94215, 94234, 94247, 94260, 94276, 94285, 94296, 94309,
        94324, 94332, 94340, 94348, 94359, 94397, 94406, 94420, 94432, 94442, 94457, 94476, 94488, 94500, 94513, 94540,
        94551, 94560, 94571, 94578, 94586, 94605, 94611, 94624, 94641, 94651, 94657, 94667, 94686, 94700, 94713, 94727,
        94738, 94750, 94767, 94781, 94792, 94798, 94806, 94820, 94840, 94849, 94865, 94878, 94887, 94899, 94915, 94925,
        94936, 94956, 94966, 94985, 94992, 95008, 95022, 95034, 95049, 95060, 95069, 95087, 95104, 95116, 95121, 95131,
        95136, 95149, 95165, 95177, 95190, 95214, 95222, 95231, 95245, 95257, 95266, 95283, 95297, 95307, 95315, 95328,
        95343, 95356, 95368, 95378, 95388, 95399, 95413, 95422, 95431, 95444, 95457, 95481, 95493, 95502, 95520, 95530,
        95540, 95549, 95557, 95567, 95581, 95602, 95611, 95620, 95630, 95645, 95657, 95668, 95681, 95693, 95709, 95718,
        95730, 95743, 95754, 95762, 95775, 95786, 95795, 95807, 95821, 95841, 95853, 95863, 95869, 95881, 95898, 95914,
        95924, 95933, 95947, 95960, 95971, 95985, 95995, 96012, 96022, 96032, 96045, 96059, 96070, 96079, 96089, 96097,
        96105, 96112, 96123, 96151, 96163, 96181, 96201, 96216, 96235, 96247, 96260, 96271, 96283, 96295, 96307, 96322,
        96331, 96341, 96348, 96361, 96375, 96385, 96394, 96408, 96423, 96432, 96448, 96457, 96466, 96479, 96494, 96509,
        96515, 96530, 96546, 96553, 96573, 96581, 96590, 96603, 96630, 96648, 96661, 96677, 96683, 96693, 96702, 96718,
        96735, 96746, 96755, 96769, 96779, 96792, 96798, 96812, 96819, 96884, 96898, 96904, 96916, 96930, 96943, 96952,
        96963, 96973, 96990, 97002, 97013, 97024, 97035, 97048, 97062, 97087, 97098, 97110, 97124, 97135, 97153, 97164,
        97173, 97186, 97200, 97213, 97223, 97232, 97246, 97260, 97271, 97280, 97299, 97310, 97326, 97336, 97345, 97354,
        97363, 97375, 97386, 97401, 97417, 97427, 97438, 97449, 97465, 97478, 97494, 97506, 97517, 97532, 97553, 97568,
        97583, 97599, 97620, 97630, 97643, 97663, 97675, 97694, 97706, 97719, 97727, 97740, 97750, 97761, 97781, 97788,
        97797, 97814, 97826, 97835, 97853, 97863, 97870, 97879, 97892, 97906, 97920, 97930, 97939, 97954, 97969, 97979,
        97993, 98016, 98032, 98058, 98075, 98084, 98094, 98114, 98123, 98135, 98148, 98157, 98170, 98185, 98197, 98205,
        98219, 98233, 98243, 98252, 98261, 98271, 98285, 98295, 98311, 98323, 98330, 98343, 98361, 98380, 98393, 98410,
        98425, 98433, 98442, 98452, 98464, 98474, 98487, 98504, 98513, 98537, 98549, 98558, 98578, 98588, 98602, 98614,
        98627, 98643, 98655, 98666, 98685, 98701, 98716, 98726, 98735, 98748, 98755, 98766, 98777, 98787, 98806, 98815,
        98830, 98841, 98853, 98871, 98898, 98907, 98921, 98934, 98948, 98957, 98974, 98986, 99001, 99015, 99024, 99036,
        99050, 99062, 99075, 99092, 99101, 99118, 99130, 99144, 99156, 99169, 99184, 99196, 99209, 99224, 99235, 99251,
        99261, 99280, 99291, 99297, 99310, 99323, 99334, 99350, 99358, 99375, 99388, 99401, 99419, 99433, 99450, 99466,
        99475, 99495, 99504, 99513, 99533, 99541, 99558, 99570, 99589, 99600, 99612, 99638, 99648, 99661, 99671, 99678,
        99691, 99701, 99709, 99724, 99735, 99747, 99757, 99774, 99784, 99794, 99806, 99827, 99842, 99857, 99882, 99890,
        99900, 99914, 99923, 99940, 99949, 99962, 99978, 99986, 99994, 100002, 100015, 100028, 100038, 100051, 100067, 100091,
        100106, 100119, 100133, 100143, 100155, 100171, 100187, 100199, 100219, 100231, 100244, 100263, 100279, 100297, 100307, 100316,
        100327, 100336, 100345, 100356, 100366, 100372, 100378, 100385, 100406, 100429, 100435, 100447, 100464, 100473, 100481, 100497,
        100515, 100525, 100536, 100543, 100557, 100567, 100580, 100593, 100606, 100619, 100636, 100645, 100655, 100670, 100687, 100700,
        100712, 100750, 100775, 100784, 100798, 100823, 100835, 100846, 100857, 100867, 100879, 100885, 100907, 100921, 100933, 100946,
        100956, 100969, 100977, 100984, 100999, 101011, 101021, 101033, 101040, 101057, 101068, 101081, 101096, 101140, 101153, 101162,
        101179, 101191, 101199, 101215, 101227, 101244, 101255, 101267, 101279, 101290, 101302, 101311, 101327, 101343, 101355, 101367,
        101382, 101394, 101404, 101414, 101423, 101434, 101450, 101462, 101470, 101496, 101510, 101523, 101533, 101547, 101559, 101575,
        101587, 101597, 101607, 101622, 101633, 101643, 101658, 101668, 101680, 101693, 101703, 101717, 101736, 101763, 101790, 101817,
        101844, 101871, 101898, 101925, 101952, 101979, 102006, 102033, 102044, 102053, 102062, 102073, 102081, 102091, 102106, 102118,
        102134, 102145, 102154, 102159, 102168, 102179, 102185, 102194, 102208, 102219, 102232, 102241, 102253, 102264, 102278, 102293,
        102310, 102331, 102346, 102358, 102370, 102381, 102396, 102410, 102421, 102438, 102454, 102473, 102484, 102494, 102511, 102531,
        102552, 102567, 102580, 102594, 102609, 102623, 102642, 102660, 102678, 102695, 102704, 102718, 102736, 102746, 102762, 102776,
        102798, 102809, 102821, 102835, 102850, 102863, 102875, 102895, 102906, 102919, 102931, 102940, 102961, 102972, 102984, 102994,
        103007, 103023, 103040, 103059, 103069, 103085, 103100, 103109, 103125, 103135, 103150, 103163, 103188, 103199, 103205, 103217,
        103229, 103246, 103258, 103271, 103281, 103293, 103309, 103318, 103334, 103341, 103357, 103366, 103377, 103388, 103407, 103414,
        103428, 103437, 103447, 103453, 103459, 103468, 103478, 103485, 103499, 103513, 103521, 103531, 103540, 103565, 103578, 103594,
        103605, 103619, 103633, 103646, 103666, 103675, 103682, 103694, 103711, 103721, 103735, 103746, 103758, 103777, 103787, 103797,
        103811, 103818, 103831, 103840, 103854, 103866, 103877, 103893, 103903, 103917, 103931, 103940, 103952, 103964, 103979, 103990,
        103999, 104008, 104022, 104031, 104045, 104062, 104073, 104082, 104094, 104104, 104121, 104137, 104146, 104161, 104170, 104181,
        104191, 104199, 104217, 104230, 104244, 104257, 104270, 104284, 104300, 104320, 104338, 104357, 104375, 104386, 104393, 104406,
        104420, 104434, 104441, 104454, 104473, 104490, 104499, 104511, 104524, 104544, 104554, 104564, 104581, 104596, 104606, 104615,
        104627, 104643, 104658, 104670, 104683, 104694, 104710, 104722, 104736, 104750, 104759, 104771, 104782, 104791, 104808, 104825,
        104837, 104857, 104870, 104887, 104898, 104911, 104923, 104936, 104953, 104968, 104981, 104992, 105006, 105017, 105027, 105038,
        105050, 105069, 105083, 105094, 105105, 105120, 105130, 105142, 105152, 105161, 105181, 105192, 105204, 105215, 105235, 105246,
        105255, 105268, 105318, 105330, 105347, 105363, 105374, 105388, 105397, 105409, 105418, 105427, 105439, 105482, 105492, 105500,
        105512, 105523, 105530, 105541, 105548, 105560, 105574, 105587, 105598, 105612, 105629, 105642, 105659, 105680, 105695, 105708,
        105719, 105731, 105740, 105761, 105775, 105795, 105808, 105827, 105843, 105859, 105870, 105879, 105889, 105906, 105917, 105929,
        105945, 105959, 105968, 105986, 105997, 106011, 106031, 106048, 106060, 106073, 106086, 106097, 106110, 106125, 106137, 106146,
        106162, 106187, 106200, 106215, 106230, 106247, 106258, 106270, 106280, 106296, 106312, 106329, 106339, 106351, 106358, 106370,
        106386, 106404, 106422, 106435, 106452, 106464, 106504, 106513, 106529, 106547, 106556, 106561, 106571, 106583, 106589, 106605,
        106616, 106630, 106643, 106652, 106661, 106674, 106686, 106696, 106708, 106716, 106730, 106740, 106752, 106766, 106775, 106788,
        106798, 106809, 106824, 106831, 106842, 106852, 106865, 106875, 106886, 106905, 106914, 106923, 106937, 106948, 106964, 106976,
        106995, 107012, 107025, 107035, 107059, 107067, 107080, 107090, 107099, 107113, 107127, 107141, 107149, 107159, 107169, 107180,
        107197, 107208, 107222, 107236, 107253, 107264, 107289, 107299, 107311, 107325, 107335, 107344, 107353, 107366, 107389, 107416,
        107427, 107440, 107449, 107462, 107473, 107485, 107511, 107524, 107538, 107555, 107564, 107580, 107596, 107617, 107627, 107641,
        107656, 107671, 107690, 107708, 107723, 107729, 107744, 107756, 107767, 107778, 107792, 107801, 107821, 107834, 107842, 107851,
        107864, 107878, 107888, 107902, 107912, 107926, 107939, 107952, 107962, 107971, 107983, 107994, 108009, 108022, 108038, 108048,
        108063, 108085, 108094, 108110, 108117, 108131, 108141, 108155, 108167, 108180, 108194, 108208, 108218, 108232, 108246, 108252,
        108263, 108274, 108288, 108305, 108316, 108329, 108343, 108353, 108360, 108376, 108387, 108400, 108413, 108424, 108437, 108451,
        108457, 108469, 108480, 108485, 108490, 108550, 108562, 108579, 108589, 108600, 108614, 108630, 108638, 108658, 108672, 108685,
        108698, 108713, 108729, 108739, 108755, 108767, 108783, 108793, 108808, 108825, 108835, 108844, 108855, 108868, 108878, 108887,
        108897, 108910, 108921, 108932, 108942, 108950, 108959, 108974, 108984, 108994, 109007, 109024, 109041, 109055, 109077, 109094,
        109111, 109121, 109133, 109146, 109163, 109180, 109190, 109203, 109223, 109242, 109256, 109272, 109287, 109299, 109311, 109320,
        109330, 109343, 109349, 109372, 109392, 109404, 109421, 109436, 109456, 109468, 109477, 109490, 109501, 109510, 109521, 109536,
        109551, 109560, 109572, 109583, 109598, 109618, 109631, 109648, 109670, 109682, 109697, 109706, 109715, 109729, 109741, 109754,
        109764, 109782, 109793, 109815, 109829, 109841, 109863, 109888, 109904, 109944, 109956, 109965, 109979, 109990, 110006, 110015,
        110032, 110057, 110073, 110083, 110099, 110110, 110120, 110129, 110139, 110147, 110153, 110169, 110181, 110194, 110209, 110229,
        110240, 110253, 110265, 110275, 110285, 110294, 110305, 110320, 110332, 110348, 110364, 110375, 110384, 110398, 110413, 110425,
        110440, 110451, 110460, 110478, 110488, 110497, 110513, 110524, 110533, 110545, 110559, 110571, 110577, 110590, 110599, 110614,
        110634, 110646, 110665, 110677, 110687, 110697, 110703, 110712, 110728, 110743, 110755, 110768, 110777, 110784, 110794, 110809,
        110820, 110835, 110846, 110860, 110875, 110889, 110904, 110918, 110929, 110941, 110951, 110969, 110980, 110998, 111019, 111030,
        111044, 111057, 111069, 111080, 111087, 111098, 111108, 111118, 111132, 111149, 111163, 111178, 111189, 111200, 111216, 111226,
        111238, 111256, 111265, 111283, 111299, 111311, 111332, 111343, 111359, 111369, 111381, 111391, 111407, 111419, 111430, 111441,
        111455, 111464, 111476, 111487, 111503, 111518, 111529, 111542, 111559, 111574, 111585, 111605, 111615, 111629, 111639, 111649,
        111669, 111687, 111704, 111720, 111737, 111749, 111758, 111779, 111796, 111804, 111814, 111832, 111841, 111853, 111866, 111887,
        111901, 111912, 111923, 111935, 111946, 111963, 111970, 111985, 111999, 112010, 112022, 112031, 112045, 112055, 112071, 112088,
        112097, 112106, 112119, 112139, 112150, 112192, 112205, 112220, 112230, 112241, 112253, 112265, 112285, 112300, 112324, 112341,
        112354, 112382, 112394, 112405, 112413, 112425, 112436, 112449, 112456, 112469, 112487, 112497, 112508, 112517, 112530, 112543,
        112564, 112574, 112586, 112601, 112617, 112632, 112643, 112654, 112665, 112684, 112697, 112709, 112718, 112729, 112736, 112743,
        112758, 112770, 112780, 112792, 112808, 112821, 112838, 112852, 112862, 112873, 112886, 112903, 112910, 112924, 112939, 112950,
        112964, 112975, 112987, 113006, 113021, 113034, 113053, 113066, 113081, 113092, 113109, 113121, 113135, 113151, 113163, 113174,
        113185, 113201, 113218, 113229, 113238, 113258, 113269, 113283, 113295, 113304, 113314, 113325, 113334, 113352, 113370, 113378,
        113390, 113414, 113426, 113436, 113451, 113464, 113481, 113501, 113511, 113529, 113540, 113551, 113564, 113575, 113593, 113606,
        113620, 113637, 113646, 113672, 113685, 113701, 113715, 113729, 113738, 113748, 113761, 113772, 113790, 113796, 113808, 113818,
        113836, 113849, 113857, 113871, 113884, 113901, 113915, 113930, 113948, 113957, 113970, 113983, 113995, 114002, 114013, 114027,
        114038, 114048, 114062, 114072, 114096, 114112, 114123, 114135, 114151, 114160, 114171, 114183, 114195, 114212, 114222, 114244,
        114258, 114272, 114287, 114302, 114314, 114326, 114348, 114360, 114380, 114392, 114403, 114416, 114429, 114440, 114454, 114464,
        114474, 114487, 114494, 114503, 114515, 114524, 114531, 114545, 114554, 114565, 114578, 114589, 114599, 114611, 114626, 114637,
        114644, 114656, 114664, 114672, 114684, 114696, 114712, 114729, 114744, 114758, 114771, 114785, 114798, 114811, 114827, 114839,
        114857, 114869, 114877, 114887, 114899, 114908, 114917, 114933, 114946, 114960, 114973, 114985, 114996, 115005, 115014, 115036,
        115052, 115061, 115075, 115083, 115102, 115114, 115135, 115147, 115159, 115173, 115184, 115198, 115207, 115215, 115228, 115239,
        115253, 115281, 115295, 115307, 115329, 115340, 115360, 115373, 115384, 115400, 115411, 115426, 115443, 115457, 115466, 115480,
        115497, 115512, 115522, 115531, 115549, 115559, 115569, 115585, 115599, 115608, 115623, 115632, 115641, 115657, 115669, 115684,
        115693, 115708, 115720, 115729, 115744, 115765, 115782, 115800, 115810, 115821, 115836, 115849, 115863, 115872, 115887, 115893,
        115914, 115927, 115937, 115953, 115963, 115976, 115986, 116004, 116014, 116025, 116038, 116053, 116071, 116078, 116089, 116110,
        116119, 116130, 116142, 116152, 116162, 116174, 116187, 116205, 116221, 116229, 116244, 116259, 116273, 116291, 116303, 116313,
        116327, 116350, 116364, 116374, 116391, 116404, 116417, 116429, 116444, 116455, 116475, 116487, 116498, 116516, 116525, 116539,
        116551, 116561, 116581, 116590, 116602, 116608, 116626, 116637, 116649, 116659, 116670, 116687, 116694, 116703, 116710, 116723,
        116729, 116742, 116754, 116774, 116786, 116799, 116811, 116825, 116838, 116852, 116858, 116870, 116884, 116895, 116907, 116922,
        116931, 116944, 116961, 116973, 116990, 117002, 117011, 117020, 117031, 117045, 117054, 117070, 117081, 117093, 117109, 117124,
        117137, 117148, 117160, 117174, 117184, 117196, 117208, 117220, 117230, 117239, 117248, 117259, 117271, 117282, 117289, 117299,
        117316, 117331, 117341, 117355, 117368, 117386, 117396, 117415, 117424, 117438, 117456, 117473, 117487, 117496, 117506, 117518,
        117546, 117561, 117576, 117590, 117601, 117612, 117621, 117628, 117639, 117649, 117659, 117671, 117682, 117691, 117703, 117711,
        117726, 117738, 117751, 117764, 117783, 117798, 117808, 117816, 117828, 117839, 117856, 117865, 117876, 117886, 117899, 117909,
        117918, 117928, 117946, 117957, 117971, 117980, 117995, 118003, 118025, 118041, 118059, 118104, 118119, 118129, 118145, 118158,
        118176, 118187, 118201, 118218, 118227, 118241, 118252, 118269, 118280, 118287, 118305, 118320, 118334, 118344, 118355, 118360,
        118366, 118374, 118387, 118396, 118405, 118421, 118438, 118455, 118466, 118476, 118485, 118501, 118509, 118527, 118548, 118554,
        118569, 118580, 118586, 118598, 118615, 118632, 118649, 118661, 118670, 118680, 118688, 118697, 118707, 118723, 118733, 118750,
        118765, 118779, 118790, 118803, 118811, 118821, 118830, 118842, 118852, 118867, 118885, 118900, 118913, 118920, 118931, 118948,
        118961, 118975, 118984, 118996, 119008, 119021, 119035, 119044, 119054, 119066, 119075, 119084, 119099, 119107, 119120, 119140,
        119168, 119180, 119194, 119204, 119210, 119229, 119242, 119255, 119268, 119285, 119297, 119307, 119317, 119330, 119341, 119355,
        119378, 119395, 119405, 119420, 119427, 119436, 119452, 119467, 119481, 119489, 119502, 119523, 119534, 119546, 119562, 119579,
        119594, 119618, 119631, 119649, 119659, 119668, 119678, 119688, 119702, 119713, 119731, 119742, 119752, 119764, 119777, 119785,
        119800, 119825, 119835, 119846, 119859, 119869, 119884, 119896, 119906, 119915, 119927, 119942, 119953, 119972, 119988, 120001,
        120013, 120019, 120032, 120045, 120053, 120063, 120077, 120086, 120095, 120107, 120119, 120141, 120154, 120164, 120178, 120191,
        120198, 120209, 120226, 120240, 120254, 120270, 120290, 120301, 120310, 120330, 120340, 120349, 120361, 120371, 120380, 120385,
        120397, 120406, 120423, 120432, 120450, 120470, 120477, 120489, 120505, 120517, 120535, 120557, 120572, 120592, 120604, 120611,
        120622, 120632, 120647, 120668, 120680, 120689, 120706, 120714, 120723, 120739, 120754, 120768, 120780, 120789, 120796, 120814,
        120822, 120833, 120852, 120875, 120883, 120900, 120910, 120920, 120934, 120942, 120957, 120967, 120973, 120981, 120992, 121004,
        121018, 121033, 121043, 121052, 121068, 121092, 121100, 121108, 121123, 121143, 121157, 121168, 121181, 121192, 121206, 121217,
        121231, 121246, 121258, 121274, 121287, 121299, 121306, 121320, 121333, 121349, 121370, 121384, 121396, 121410, 121428, 121440,
        121452, 121463, 121473, 121483, 121493, 121508, 121522, 121537, 121580, 121597, 121608, 121621, 121627, 121646, 121666, 121681,
        121690, 121702, 121713, 121734, 121748, 121764, 121779, 121791, 121802, 121813, 121834, 121848, 121867, 121882, 121894, 121906,
        121913, 121926, 121935, 121945, 121953, 121963, 121986, 122007, 122022, 122035, 122057, 122073, 122084, 122099, 122114, 122130,
        122141, 122151, 122163, 122179, 122197, 122214, 122226, 122241, 122257, 122268, 122278, 122291, 122302, 122321, 122328, 122346,
        122358, 122376, 122402, 122419, 122429, 122441, 122451, 122463, 122480, 122498, 122508, 122519, 122528, 122543, 122561, 122575,
        122592, 122606, 122615, 122625, 122636, 122644, 122659, 122668, 122676, 122693, 122712, 122728, 122742, 122760, 122772, 122782,
        122795, 122809, 122818, 122834, 122842, 122855, 122861, 122881, 122889, 122904, 122920, 122934, 122946, 122955, 122965, 122973,
        122986, 122995, 123003, 123015, 123027, 123043, 123054, 123066, 123072, 123086, 123099, 123114, 123132, 123149, 123160, 123171,
        123189, 123204, 123218, 123237, 123247, 123258, 123272, 123279, 123291, 123302, 123314, 123326, 123335, 123348, 123359, 123368,
        123381, 123396, 123414, 123425, 123434, 123442, 123451, 123458, 123474, 123494, 123511, 123523, 123532, 123540, 123552, 123566,
        123580, 123592, 123601, 123607, 123616, 123627, 123636, 123648, 123661, 123670, 123679, 123692, 123704, 123715, 123728, 123741,
        123752, 123761, 123771, 123780, 123796, 123806, 123817, 123845, 123858, 123867, 123881, 123890, 123902, 123913, 123929, 123941,
        123951, 123967, 123981, 123996, 124013, 124023, 124035, 124044, 124059, 124066, 124081, 124095, 124108, 124115, 124130, 124144,
        124154, 124164, 124173, 124184, 124197, 124208, 124218, 124232, 124244, 124262, 124273, 124282, 124292, 124303, 124321, 124337,
        124347, 124362, 124375, 124383, 124394, 124408, 124414, 124431, 124440, 124450, 124467, 124481, 124497, 124509, 124545, 124561,
        124572, 124584, 124594, 124606, 124620, 124631, 124645, 124660, 124668, 124680, 124689, 124706, 124714, 124725, 124734, 124743,
        124758, 124768, 124780, 124794, 124801, 124811, 124824, 124835, 124842, 124850, 124859, 124876, 124888, 124896, 124912, 124927,
        124945, 124954, 124961, 124970, 124985, 124994, 125006, 125015, 125028, 125043, 125050, 125061, 125070, 125079, 125091, 125100,
        125109, 125115, 125125, 125135, 125146, 125163, 125177, 125185, 125202, 125227, 125240, 125258, 125267, 125283, 125295, 125304,
        125312, 125324, 125338, 125347, 125367, 125376, 125394, 125408, 125419, 125429, 125444, 125455, 125470, 125485, 125495, 125509,
        125520, 125529, 125544, 125558, 125569, 125584, 125599, 125614, 125626, 125635, 125649, 125665, 125677, 125689, 125696, 125716,
        125730, 125741, 125752, 125773, 125785, 125794, 125824, 125838, 125843, 125856, 125878, 125894, 125903, 125916, 125928, 125945,
        125961, 125970, 125981, 125994, 126003, 126015, 126027, 126049, 126062, 126078, 126091, 126105, 126113, 126124, 126141, 126161,
        126176, 126188, 126204, 126213, 126230, 126242, 126253, 126265, 126275, 126285, 126298, 126310, 126338, 126350, 126360, 126378,
        126392, 126413, 126419, 126439, 126449, 126462, 126478, 126491, 126503, 126511, 126523, 126551, 126579, 126607, 126635, 126663,
        126691, 126719, 126747, 126775, 126803, 126831, 126859, 126887, 126915, 126943, 126971, 126999, 127027, 127055, 127083, 127111,
        127139, 127167, 127195, 127223, 127251, 127279, 127307, 127335, 127363, 127391, 127419, 127447, 127475, 127503, 127531, 127559,
        127587, 127615, 127643, 127671, 127699, 127727, 127755, 127783, 127811, 127839, 127867, 127895, 127923, 127951, 127979, 128007,
        128035, 128063, 128091, 128119, 128147, 128175, 128203, 128231, 128259, 128287, 128315, 128343, 128371, 128399, 128427, 128455,
        128483, 128511, 128539, 128567, 128595, 128623, 128651, 128679, 128707, 128735, 128763, 128791, 128819, 128847, 128875, 128903,
        128931, 128959, 128987, 129015, 129043, 129071, 129099, 129111, 129121, 129133, 129144, 129160, 129178, 129193, 129204, 129223,
        129237, 129259, 129281, 129299, 129308, 129321, 129332, 129349, 129362, 129374, 129387, 129396, 129413, 129419, 129434, 129444,
        129453, 129461, 129472, 129479, 129493, 129508, 129521, 129538, 129549, 129562, 129580, 129608, 129636, 129664, 129692, 129720,
        129748, 129776, 129804, 129832, 129860, 129888, 129916, 129944, 129972, 130000, 130028, 130056, 130084, 130112, 130140, 130168,
        130196, 130224, 130252, 130280, 130308, 130336, 130364, 130392, 130420, 130448, 130476, 130504, 130532, 130560, 130588, 130616,
        130644, 130672, 130700, 130728, 130756, 130784, 130812, 130840, 130868, 130896, 130924, 130952, 130980, 131008, 131036, 131064,
        131092, 131120, 131148, 131176, 131204, 131232, 131260, 131288, 131316, 131344, 131372, 131400, 131428, 131456, 131484, 131512,
        131540, 131568, 131596, 131624, 131652, 131680, 131708, 131736, 131764, 131792, 131820, 131848, 131876, 131904, 131932, 131960,
        131988, 132016, 132027, 132037, 132052, 132061, 132076, 132092, 132104, 132115, 132126, 132140, 132157, 132171, 132184, 132194,
        132208, 132220, 132234, 132244, 132260, 132268, 132277, 132288, 132302, 132311, 132322, 132335, 132351, 132369, 132378, 132391,
        132403, 132421, 132433, 132444, 132463, 132476, 132485, 132498, 132507, 132521, 132534, 132543, 132553, 132568, 132585, 132601,
        132609, 132622, 132634, 132653, 132679, 132690, 132712, 132723, 132737, 132749, 132762, 132770, 132782, 132791, 132804, 132815,
        132825, 132835, 132849, 132858, 132871, 132880, 132887, 132899, 132908, 132920, 132934, 132943, 132954, 132963, 132980, 132993,
        133002, 133010, 133023, 133037, 133043, 133056, 133080, 133093, 133099, 133112, 133127, 133150, 133160, 133171, 133184, 133194,
        133208, 133222, 133233, 133238, 133247, 133259, 133266, 133275, 133285, 133293, 133304, 133318, 133335, 133342, 133351, 133360,
        133372, 133383, 133399, 133410, 133422, 133431, 133445, 133463, 133474, 133482, 133494, 133507, 133524, 133533, 133545, 133563,
        133575, 133588, 133599, 133609, 133623, 133642, 133660, 133672, 133681, 133695, 133706, 133715, 133732, 133742, 133750, 133766,
        133778, 133792, 133803, 133817, 133833, 133850, 133859, 133870, 133879, 133887, 133903, 133916, 133926, 133937, 133950, 133958,
        133975, 133982, 133999, 134014, 134025, 134035, 134061, 134085, 134102, 134119, 134129, 134138, 134147, 134158, 134168, 134181,
        134192, 134213, 134228, 134242, 134259, 134268, 134286, 134300, 134312, 134333, 134345, 134354, 134368, 134393, 134405, 134418,
        134429, 134443, 134456, 134465, 134477, 134492, 134501, 134514, 134526, 134536, 134544, 134559, 134576, 134584, 134594, 134600,
        134611, 134628, 134641, 134650, 134656, 134684, 134692, 134704, 134717, 134735, 134748, 134761, 134771, 134782, 134791, 134803,
        134814, 134825, 134854, 134868, 134878, 134889, 134899, 134914, 134924, 134934, 134942, 134951, 134962, 134979, 134990, 135008,
        135017, 135037, 135055, 135073, 135085, 135099, 135110, 135121, 135133, 135147, 135165, 135175, 135189, 135202, 135212, 135227,
        135249, 135260, 135276, 135293, 135308, 135319, 135347, 135369, 135384, 135394, 135412, 135425, 135436, 135448, 135457, 135466,
        135478, 135493, 135503, 135515, 135523, 135534, 135542, 135552, 135563, 135581, 135591, 135603, 135612, 135624, 135636, 135650,
        135667, 135679, 135692, 135708, 135722, 135731, 135740, 135750, 135767, 135780, 135797, 135809, 135824, 135837, 135848, 135861,
        135873, 135882, 135898, 135921, 135930, 135944, 135957, 135967, 135986, 136000, 136020, 136032, 136043, 136057, 136073, 136085,
        136102, 136111, 136122, 136131, 136144, 136156, 136167, 136176, 136194, 136203, 136216, 136224, 136243, 136258, 136267, 136276,
        136291, 136311, 136323, 136334, 136350, 136357, 136378, 136393, 136407, 136415, 136424, 136434, 136447, 136460, 136467, 136497,
        136507, 136517, 136530, 136541, 136560, 136571, 136581, 136588, 136604, 136609, 136622, 136635, 136642, 136662, 136705, 136716,
        136727, 136740, 136755, 136764, 136777, 136796, 136808, 136827, 136838, 136847, 136857, 136866, 136876, 136886, 136897, 136908,
        136917, 136928, 136937, 136949, 136958, 136972, 136989, 137000, 137010, 137025, 137039, 137061, 137074, 137082, 137093, 137106,
        137120, 137129, 137137, 137155, 137165, 137173, 137187, 137198, 137209, 137218, 137230, 137246, 137257, 137267, 137283, 137303,
        137316, 137329, 137345, 137354, 137359,
    ],
};
